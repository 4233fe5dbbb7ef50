-- What the tables alone cannot say: who has a room when, what may change, and who sees what (spec/schema.md §2, §5, §9).

-- One occupant: options and confirmed bookings.
ALTER TABLE room_holds ADD CONSTRAINT room_holds_one_occupant
  EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (state IN ('option', 'confirmed'));
--> statement-breakpoint
-- What the venue blocks is nobody's, and what somebody has is not blocked; blocks may overlap each other.
ALTER TABLE room_holds ADD CONSTRAINT room_holds_not_blocked
  EXCLUDE USING gist (room_id WITH =, during WITH &&, (CASE WHEN state = 'blocked' THEN 1 ELSE 0 END) WITH <>)
  WHERE (state IN ('option', 'second_option', 'confirmed', 'blocked'));
--> statement-breakpoint
-- Nobody waits behind a confirmed booking; any number may wait behind an option.
ALTER TABLE room_holds ADD CONSTRAINT room_holds_no_vain_wait
  EXCLUDE USING gist (room_id WITH =, during WITH &&, (CASE WHEN state = 'second_option' THEN 1 ELSE 0 END) WITH <>)
  WHERE (state IN ('second_option', 'confirmed'));
--> statement-breakpoint
ALTER TABLE snapshots ADD CONSTRAINT snapshots_event_fk
  FOREIGN KEY (team_id, event_id) REFERENCES events (team_id, id) ON DELETE SET NULL (event_id);
--> statement-breakpoint
ALTER TABLE rate_limits SET UNLOGGED;
--> statement-breakpoint
CREATE TRIGGER closed_transitions BEFORE UPDATE OF status ON events FOR EACH ROW
  EXECUTE FUNCTION oe_private.closed_transitions('status', 'lead>option', 'option>confirmed', 'option>lead',
    'confirmed>option', 'lead>cancelled', 'option>cancelled', 'confirmed>cancelled');
--> statement-breakpoint
CREATE TRIGGER closed_transitions BEFORE UPDATE OF status ON offers FOR EACH ROW
  EXECUTE FUNCTION oe_private.closed_transitions('status', 'draft>sent', 'draft>superseded', 'sent>accepted',
    'sent>declined', 'sent>superseded', 'sent>expired', 'accepted>sent', 'accepted>superseded', 'expired>superseded',
    'declined>superseded');
--> statement-breakpoint
CREATE TRIGGER closed_transitions BEFORE UPDATE OF status ON tasks FOR EACH ROW
  EXECUTE FUNCTION oe_private.closed_transitions('status', 'pending>approved', 'pending>rejected',
    'pending>superseded');
--> statement-breakpoint
CREATE TRIGGER closed_transitions BEFORE UPDATE OF state ON room_holds FOR EACH ROW
  EXECUTE FUNCTION oe_private.closed_transitions('state', 'second_option>option', 'second_option>released',
    'option>confirmed', 'option>released', 'confirmed>option', 'confirmed>released', 'blocked>released');
--> statement-breakpoint
CREATE TRIGGER closed_transitions BEFORE UPDATE OF state ON outbox FOR EACH ROW
  EXECUTE FUNCTION oe_private.closed_transitions('state', 'queued>sending', 'queued>cancelled', 'sending>sent',
    'sending>simulated', 'sending>queued', 'sending>failed');
--> statement-breakpoint
CREATE TRIGGER immutable_but BEFORE UPDATE ON offers FOR EACH ROW
  EXECUTE FUNCTION oe_private.immutable_but('status', 'sent_at', 'accepted_at', 'declined_at', 'superseded_at',
    'updated_at');
--> statement-breakpoint
CREATE TRIGGER immutable_draft BEFORE UPDATE OF draft ON tasks FOR EACH ROW
  EXECUTE FUNCTION oe_private.immutable_draft();
--> statement-breakpoint
-- Row-level security: on and forced everywhere, then opened policy by policy.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tablename IN (
    'teams', 'team_members', 'api_keys', 'clients', 'threads', 'emails', 'outbox', 'files', 'events', 'payments',
    'webhook_events', 'rooms', 'room_holds', 'calendar_blocks', 'site_visits', 'product_categories', 'products',
    'product_synonyms', 'product_room_exclusions', 'menus', 'team_counters', 'offers', 'offer_line_items', 'tasks',
    'task_feed', 'snapshots', 'team_config', 'team_config_history', 'activities', 'audit_log', 'traces',
    'idempotency_keys', 'rate_limits', 'backfill_runs')
  LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- T: a team's own rows. The sub-select is evaluated once a query.
DO $$
DECLARE
  name text;
  own constant text := 'team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::uuid)';
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'team_members', 'api_keys', 'clients', 'threads', 'emails', 'outbox', 'files', 'events', 'webhook_events', 'rooms',
    'room_holds', 'calendar_blocks', 'site_visits', 'product_categories', 'products', 'product_synonyms',
    'product_room_exclusions', 'menus', 'team_counters', 'offers', 'tasks', 'task_feed', 'snapshots', 'team_config',
    'traces', 'idempotency_keys']
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO openevent_app', name);
    EXECUTE format('CREATE POLICY team ON public.%I FOR ALL TO openevent_app USING (%s) WITH CHECK (%s)', name, own, own);
  END LOOP;
  -- T without UPDATE
  FOREACH name IN ARRAY ARRAY['offer_line_items', 'activities'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON public.%I TO openevent_app', name);
    EXECUTE format('CREATE POLICY team ON public.%I FOR ALL TO openevent_app USING (%s) WITH CHECK (%s)', name, own, own);
  END LOOP;
  -- A: append-only
  FOREACH name IN ARRAY ARRAY['payments', 'team_config_history', 'audit_log'] LOOP
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO openevent_app', name);
    EXECUTE format('CREATE POLICY team_read ON public.%I FOR SELECT TO openevent_app USING (%s)', name, own);
    EXECUTE format('CREATE POLICY team_append ON public.%I FOR INSERT TO openevent_app WITH CHECK (%s)', name, own);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON public.%I FOR EACH ROW
      EXECUTE FUNCTION oe_private.append_only()', name);
  END LOOP;
  -- The owner, when it has no BYPASSRLS, sees a team's rows under maintenance only.
  FOREACH name IN ARRAY ARRAY[
    'team_members', 'api_keys', 'clients', 'threads', 'emails', 'outbox', 'files', 'events', 'payments',
    'webhook_events', 'rooms', 'room_holds', 'calendar_blocks', 'site_visits', 'product_categories', 'products',
    'product_synonyms', 'product_room_exclusions', 'menus', 'team_counters', 'offers', 'offer_line_items', 'tasks',
    'task_feed', 'snapshots', 'team_config', 'team_config_history', 'activities', 'audit_log', 'traces',
    'idempotency_keys']
  LOOP
    EXECUTE format('CREATE POLICY maintenance ON public.%I FOR ALL TO %I USING (%s AND
      coalesce(current_setting(''app.maintenance'', true), '''') <> '''')', name, current_user, own);
  END LOOP;
  EXECUTE format('CREATE POLICY owner ON public.teams FOR ALL TO %I USING (true)', current_user);
  EXECUTE format('CREATE POLICY owner ON public.backfill_runs FOR ALL TO %I USING (true)', current_user);
END $$;
--> statement-breakpoint
GRANT SELECT, UPDATE (name, timezone, currency, locale, updated_at) ON teams TO openevent_app;
--> statement-breakpoint
CREATE POLICY team_read ON teams FOR SELECT TO openevent_app
  USING (id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY team_write ON teams FOR UPDATE TO openevent_app
  USING (id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid));
--> statement-breakpoint
-- L: one row before a team is known, by a setting made for that query.
CREATE POLICY look_up ON api_keys FOR SELECT TO openevent_app
  USING (key_id = (SELECT nullif(current_setting('app.key_id', true), '')));
--> statement-breakpoint
CREATE POLICY look_up ON team_members FOR SELECT TO openevent_app
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY look_up ON snapshots FOR SELECT TO openevent_app
  USING (token = (SELECT nullif(current_setting('app.snapshot_token', true), '')));
--> statement-breakpoint
CREATE POLICY look_up ON webhook_events FOR SELECT TO openevent_app
  USING (provider_id = (SELECT nullif(current_setting('app.webhook_id', true), '')));
--> statement-breakpoint
-- W: the few jobs that look across teams.
GRANT SELECT ON teams TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker ON teams FOR SELECT TO openevent_worker USING (true);
--> statement-breakpoint
GRANT SELECT, UPDATE ON outbox TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker_read ON outbox FOR SELECT TO openevent_worker USING (true);
--> statement-breakpoint
CREATE POLICY worker_write ON outbox FOR UPDATE TO openevent_worker USING (true);
--> statement-breakpoint
GRANT SELECT, DELETE ON files TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker_read ON files FOR SELECT TO openevent_worker USING (true);
--> statement-breakpoint
CREATE POLICY worker_delete ON files FOR DELETE TO openevent_worker USING (state = 'deleted');
--> statement-breakpoint
GRANT SELECT, UPDATE ON room_holds TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker_read ON room_holds FOR SELECT TO openevent_worker USING (true);
--> statement-breakpoint
CREATE POLICY worker_expired ON room_holds FOR UPDATE TO openevent_worker USING (expires_at < now());
--> statement-breakpoint
GRANT SELECT, DELETE ON task_feed, snapshots, traces, idempotency_keys TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker ON task_feed FOR ALL TO openevent_worker USING (created_at < now() - interval '1 hour');
--> statement-breakpoint
CREATE POLICY worker ON snapshots FOR ALL TO openevent_worker USING (expires_at < now());
--> statement-breakpoint
CREATE POLICY worker ON traces FOR ALL TO openevent_worker USING (expires_at < now());
--> statement-breakpoint
CREATE POLICY worker ON idempotency_keys FOR ALL TO openevent_worker USING (expires_at < now());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker ON rate_limits FOR ALL TO openevent_worker USING (true);
--> statement-breakpoint
-- M, Mm, Ma: members read by row-level security in projects with an auth schema; they never write.
DO $$
DECLARE
  entry text[];
BEGIN
  IF to_regprocedure('auth.uid()') IS NULL
    OR NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'authenticated') THEN
    RETURN;
  END IF;
  CREATE FUNCTION oe_private.has_role(team uuid, required text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $has_role$
  DECLARE
    ranks constant text[] := ARRAY['viewer', 'manager', 'admin', 'owner'];
    held text;
  BEGIN
    IF to_regclass('public.team_members_new') IS NOT NULL THEN
      EXECUTE 'SELECT role FROM public.team_members_new
        WHERE team_id = $1 AND user_id = auth.uid() AND status = ''accepted''' INTO held USING team;
    ELSE
      SELECT role INTO held FROM public.team_members
      WHERE team_id = team AND user_id = auth.uid() AND status = 'active';
    END IF;
    RETURN coalesce(array_position(ranks, held) >= array_position(ranks, required), false);
  END $has_role$;
  REVOKE ALL ON FUNCTION oe_private.has_role(uuid, text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION oe_private.has_role(uuid, text) TO authenticated;
  GRANT USAGE ON SCHEMA oe_private TO authenticated;
  EXECUTE (SELECT string_agg(format('REVOKE ALL ON public.%I FROM anon, authenticated', relname), '; ')
    FROM pg_catalog.pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relforcerowsecurity);
  ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM anon, authenticated;
  FOREACH entry SLICE 1 IN ARRAY ARRAY[
    ['teams', 'viewer'], ['team_members', 'viewer'], ['clients', 'viewer'], ['threads', 'viewer'],
    ['emails', 'viewer'], ['files', 'viewer'], ['events', 'viewer'], ['payments', 'viewer'], ['rooms', 'viewer'],
    ['room_holds', 'viewer'], ['calendar_blocks', 'viewer'], ['site_visits', 'viewer'],
    ['product_categories', 'viewer'], ['products', 'viewer'], ['product_synonyms', 'viewer'],
    ['product_room_exclusions', 'viewer'], ['menus', 'viewer'], ['offers', 'viewer'], ['offer_line_items', 'viewer'],
    ['tasks', 'viewer'], ['snapshots', 'viewer'], ['activities', 'viewer'], ['outbox', 'manager'],
    ['api_keys', 'admin'], ['team_config', 'admin'], ['team_config_history', 'admin'], ['audit_log', 'admin']]
  LOOP
    IF entry[1] <> 'api_keys' THEN
      EXECUTE format('GRANT SELECT ON public.%I TO authenticated', entry[1]);
    END IF;
    EXECUTE format('CREATE POLICY members ON public.%I FOR SELECT TO authenticated
      USING (oe_private.has_role(%I, %L))', entry[1], CASE entry[1] WHEN 'teams' THEN 'id' ELSE 'team_id' END, entry[2]);
  END LOOP;
  GRANT SELECT (id, team_id, user_id, created_at, updated_at, key_id, env, name, role, last_used_at, expires_at, revoked_at)
    ON public.api_keys TO authenticated;
END $$;
--> statement-breakpoint
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_publication WHERE pubname = 'supabase_realtime') THEN
    ALTER PUBLICATION supabase_realtime ADD TABLE events, tasks, emails;
  END IF;
END $$;
