CREATE INDEX "events_product_calendar_idx" ON "events" USING btree ("team_id","event_date") WHERE "events"."is_blocked" or "events"."thread_id" is null;
--> statement-breakpoint
-- Rows of the product's own calendar are no bookings: no request sees or writes one. The tables' owner is a member of the
-- app's role, and a restrictive policy for a role holds for its members: it must not hide them from the function below.
CREATE POLICY bookings ON events AS RESTRICTIVE FOR ALL TO openevent_app
  USING (NOT is_blocked OR current_user <> 'openevent_app') WITH CHECK (NOT is_blocked OR current_user <> 'openevent_app');
--> statement-breakpoint
-- The owner, when it has no BYPASSRLS, reads a team's product calendar in the function below.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY product_calendar ON events FOR SELECT TO %I USING (
    team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::uuid)
    AND (is_blocked OR thread_id IS NULL))', current_user);
  EXECUTE format('CREATE POLICY product_calendar ON rooms FOR SELECT TO %I USING (
    team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::uuid))', current_user);
END $$;
--> statement-breakpoint
-- When the product's own calendar has the rooms of the transaction's team, in the venue's zone: a blocked row its rooms, or
-- all of them when it names none; without times whole days. A booking that the product wrote by itself has no conversation.
-- In PL/pgSQL, which plans it once a connection: a function in SQL that works as its owner is planned anew with each call,
-- which costs ten times what it looks up, and every turn calls it twice.
CREATE FUNCTION oe_private.product_calendar(touching tstzrange)
RETURNS TABLE (room_id uuid, during tstzrange, written_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT r.id, taken.during, e.created_at
    FROM public.events AS e
    JOIN public.teams AS t ON t.id = e.team_id
    CROSS JOIN LATERAL (SELECT
      coalesce(e.start_time, time '00:00') AS starts, coalesce(e.end_date, e.event_date) AS last_day) AS own
    CROSS JOIN LATERAL (SELECT
      (e.event_date + own.starts) AT TIME ZONE t.timezone AS start_at,
      (CASE
        WHEN e.end_time IS NULL THEN (own.last_day + 1)::timestamp
        WHEN own.last_day = e.event_date AND e.end_time <= own.starts THEN own.last_day + 1 + e.end_time
        ELSE own.last_day + e.end_time
      END) AT TIME ZONE t.timezone AS end_at) AS stretch
    CROSS JOIN LATERAL (SELECT
      tstzrange(least(stretch.start_at, stretch.end_at), greatest(stretch.start_at, stretch.end_at)) AS during) AS taken
    JOIN public.rooms AS r ON r.team_id = e.team_id
      AND (r.id = ANY (e.room_ids) OR (e.is_blocked AND coalesce(cardinality(e.room_ids), 0) = 0))
    WHERE e.team_id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid)
      AND (e.is_blocked OR e.thread_id IS NULL)
      AND CASE WHEN e.is_blocked THEN e.status IS DISTINCT FROM 'cancelled' ELSE e.status IN ('option', 'confirmed') END
      AND taken.during && touching;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION oe_private.product_calendar(tstzrange) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION oe_private.product_calendar(tstzrange) TO openevent_app;
--> statement-breakpoint
-- What the product's calendar has is nobody's, as with a block; what somebody has already stays.
CREATE FUNCTION oe_private.not_in_product_calendar() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF coalesce(current_setting('app.maintenance', true), '') <> 'import'
    AND EXISTS (SELECT FROM oe_private.product_calendar(NEW.during) AS taken WHERE taken.room_id = NEW.room_id) THEN
    RAISE EXCEPTION 'the product''s calendar has the room' USING ERRCODE = 'exclusion_violation',
      SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = 'room_holds_not_blocked';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER not_in_product_calendar BEFORE INSERT OR UPDATE OF room_id, during ON room_holds FOR EACH ROW
  WHEN (NEW.state IN ('option', 'second_option', 'confirmed')) EXECUTE FUNCTION oe_private.not_in_product_calendar();
