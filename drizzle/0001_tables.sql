CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"key_id" text NOT NULL,
	"env" text NOT NULL,
	"name" text NOT NULL,
	"secret_sha256" "bytea" NOT NULL,
	"role" text NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_key_id_unique" UNIQUE("key_id"),
	CONSTRAINT "api_keys_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "api_keys_team_id_key_id" UNIQUE("team_id","key_id"),
	CONSTRAINT "api_keys_key_id" CHECK ("api_keys"."key_id" ~ '^[a-z0-9]{12}$'),
	CONSTRAINT "api_keys_secret" CHECK (octet_length("api_keys"."secret_sha256") = 32),
	CONSTRAINT "api_keys_env" CHECK ("api_keys"."env" in ('live', 'test')),
	CONSTRAINT "api_keys_role" CHECK ("api_keys"."role" in ('viewer', 'manager', 'admin', 'system', 'publishable'))
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"name" text,
	"email" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_members_team_id_user_id_pk" PRIMARY KEY("team_id","user_id"),
	CONSTRAINT "team_members_role" CHECK ("team_members"."role" in ('viewer', 'manager', 'admin', 'owner')),
	CONSTRAINT "team_members_status" CHECK ("team_members"."status" in ('invited', 'active', 'disabled'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"client_id" uuid,
	"thread_id" text NOT NULL,
	"title" text NOT NULL,
	"event_type" text,
	"status" text DEFAULT 'lead' NOT NULL,
	"date_confirmed" boolean DEFAULT false NOT NULL,
	"event_date" date,
	"end_date" date,
	"start_time" time,
	"end_time" time,
	"timezone" text NOT NULL,
	"attendees" integer,
	"seating_layout" text,
	"special_requirements" text,
	"notes" text,
	"preferred_room_id" uuid,
	"language" text,
	"current_step" smallint DEFAULT 1 NOT NULL,
	"caller_step" smallint,
	"thread_state" text DEFAULT 'awaiting_client' NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"requirements_hash" text,
	"room_inputs_hash" text,
	"offer_inputs_hash" text,
	"counter_count" smallint DEFAULT 0 NOT NULL,
	"deposit_paid_minor" bigint,
	"deposit_paid_at" timestamp (3) with time zone,
	"room_ids" uuid[] DEFAULT '{}' NOT NULL,
	"is_blocked" boolean DEFAULT false NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	"cancellation_reason" text,
	"cancellation_type" text,
	"previous_step" smallint,
	"assigned_to" uuid,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "events_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "events_title" CHECK (length("events"."title") between 1 and 300),
	CONSTRAINT "events_date_confirmed" CHECK (not "events"."date_confirmed" or "events"."event_date" is not null),
	CONSTRAINT "events_end_date" CHECK ("events"."end_date" > "events"."event_date"),
	CONSTRAINT "events_attendees" CHECK ("events"."attendees" between 1 and 100000),
	CONSTRAINT "events_language" CHECK ("events"."language" ~ '^[a-z]{2}$'),
	CONSTRAINT "events_steps" CHECK ("events"."current_step" between 1 and 7 and "events"."caller_step" between 1 and 7),
	CONSTRAINT "events_counter" CHECK ("events"."counter_count" >= 0),
	CONSTRAINT "events_confirmed" CHECK ("events"."status" <> 'confirmed' or "events"."event_date" is not null),
	CONSTRAINT "events_cancelled" CHECK ("events"."status" <> 'cancelled' or "events"."cancelled_at" is not null or "events"."legacy" is not null),
	CONSTRAINT "events_reason" CHECK (length("events"."cancellation_reason") <= 1000),
	CONSTRAINT "events_hashes" CHECK (length("events"."requirements_hash") = 64 and length("events"."room_inputs_hash") = 64 and length("events"."offer_inputs_hash") = 64),
	CONSTRAINT "events_status" CHECK ("events"."status" in ('lead', 'option', 'confirmed', 'cancelled')),
	CONSTRAINT "events_layout" CHECK ("events"."seating_layout" in ('theatre', 'u_shape', 'workshop', 'classroom', 'banquet', 'boardroom', 'standing', 'cocktail', 'cabaret')),
	CONSTRAINT "events_thread_state" CHECK ("events"."thread_state" in ('awaiting_client', 'awaiting_manager', 'processing', 'closed')),
	CONSTRAINT "events_cancellation_type" CHECK ("events"."cancellation_type" in ('standard', 'site_visit'))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"reference" text NOT NULL,
	"paid_on" date NOT NULL,
	"webhook_event_id" uuid,
	"note" text,
	CONSTRAINT "payments_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "payments_reference" UNIQUE("team_id","event_id","kind","reference"),
	CONSTRAINT "payments_amount" CHECK ("payments"."amount_minor" > 0),
	CONSTRAINT "payments_reference_length" CHECK (length("payments"."reference") between 1 and 140),
	CONSTRAINT "payments_kind" CHECK ("payments"."kind" in ('paid', 'refunded')),
	CONSTRAINT "payments_source" CHECK ("payments"."source" in ('manager', 'webhook', 'test', 'legacy'))
);
--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"provider_id" text NOT NULL,
	"type" text NOT NULL,
	"body_sha256" "bytea" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"result" jsonb,
	CONSTRAINT "webhook_events_provider_id_unique" UNIQUE("provider_id"),
	CONSTRAINT "webhook_events_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "webhook_events_sha256" CHECK (octet_length("webhook_events"."body_sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "calendar_blocks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"all_rooms" boolean DEFAULT false NOT NULL,
	"kind" text DEFAULT 'closed' NOT NULL,
	"reason" text,
	"source" text DEFAULT 'manual' NOT NULL,
	"external_uid" text,
	CONSTRAINT "calendar_blocks_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "calendar_blocks_range" CHECK ("calendar_blocks"."ends_at" > "calendar_blocks"."starts_at"),
	CONSTRAINT "calendar_blocks_kind" CHECK ("calendar_blocks"."kind" in ('closed', 'maintenance', 'private', 'external')),
	CONSTRAINT "calendar_blocks_source" CHECK ("calendar_blocks"."source" in ('manual', 'import', 'ical'))
);
--> statement-breakpoint
CREATE TABLE "room_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"room_id" uuid NOT NULL,
	"event_id" uuid,
	"block_id" uuid,
	"slot" "tstzrange" NOT NULL,
	"during" "tstzrange" NOT NULL,
	"state" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"released_at" timestamp (3) with time zone,
	"release_reason" text,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "room_holds_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "room_holds_holder" CHECK (("room_holds"."event_id" is null) <> ("room_holds"."block_id" is null)),
	CONSTRAINT "room_holds_block" CHECK ("room_holds"."state" <> 'blocked' or "room_holds"."block_id" is not null),
	CONSTRAINT "room_holds_ranges" CHECK (not isempty("room_holds"."slot") and not lower_inf("room_holds"."during") and not upper_inf("room_holds"."during")
        and lower_inc("room_holds"."during") and not upper_inc("room_holds"."during") and "room_holds"."during" @> "room_holds"."slot"),
	CONSTRAINT "room_holds_released" CHECK ("room_holds"."state" <> 'released' or ("room_holds"."released_at" is not null and "room_holds"."release_reason" is not null)),
	CONSTRAINT "room_holds_state" CHECK ("room_holds"."state" in ('option', 'second_option', 'confirmed', 'blocked', 'released')),
	CONSTRAINT "room_holds_release_reason" CHECK ("room_holds"."release_reason" in ('expired', 'cancelled', 'changed', 'conflict_lost', 'superseded', 'unblocked'))
);
--> statement-breakpoint
CREATE TABLE "site_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"event_id" uuid,
	"client_id" uuid,
	"status" text NOT NULL,
	"visit_date" date,
	"start_time" time,
	"duration_minutes" integer DEFAULT 60 NOT NULL,
	"initiated_at_step" smallint,
	"proposed" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"has_event_conflict" boolean DEFAULT false NOT NULL,
	"conflict_resolution" text,
	"outcome" text,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "site_visits_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "site_visits_whose" CHECK ("site_visits"."event_id" is not null or "site_visits"."client_id" is not null),
	CONSTRAINT "site_visits_scheduled" CHECK ("site_visits"."status" <> 'scheduled' or ("site_visits"."visit_date" is not null and "site_visits"."start_time" is not null)),
	CONSTRAINT "site_visits_duration" CHECK ("site_visits"."duration_minutes" between 15 and 480),
	CONSTRAINT "site_visits_step" CHECK ("site_visits"."initiated_at_step" between 1 and 7),
	CONSTRAINT "site_visits_status" CHECK ("site_visits"."status" in ('date_pending', 'time_pending', 'confirm_pending', 'scheduled', 'completed', 'no_show', 'cancelled')),
	CONSTRAINT "site_visits_resolution" CHECK ("site_visits"."conflict_resolution" in ('kept_both', 'cancelled_visit', 'moved_visit'))
);
--> statement-breakpoint
CREATE TABLE "menus" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"unit" text DEFAULT 'per_person' NOT NULL,
	"courses" integer NOT NULL,
	"vegetarian" boolean DEFAULT false NOT NULL,
	"vegan" boolean DEFAULT false NOT NULL,
	"wine_pairing" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"months" smallint[] DEFAULT '{}' NOT NULL,
	"description" text,
	"dishes" text[] DEFAULT '{}' NOT NULL,
	"notes" text[] DEFAULT '{}' NOT NULL,
	"priority" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "menus_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "menus_team_id_slug" UNIQUE("team_id","slug"),
	CONSTRAINT "menus_price" CHECK ("menus"."price_minor" >= 0),
	CONSTRAINT "menus_unit" CHECK ("menus"."unit" in ('per_person', 'per_event', 'per_unit', 'per_bottle', 'per_hour', 'per_table', 'per_set'))
);
--> statement-breakpoint
CREATE TABLE "product_categories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "product_categories_team_id_id" UNIQUE("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "product_room_exclusions" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"product_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	CONSTRAINT "product_room_exclusions_team_id_product_id_room_id_pk" PRIMARY KEY("team_id","product_id","room_id")
);
--> statement-breakpoint
CREATE TABLE "product_synonyms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"product_id" uuid NOT NULL,
	"synonym" text NOT NULL,
	CONSTRAINT "product_synonyms_team_id_id" UNIQUE("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"category_id" uuid NOT NULL,
	"unit" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"description" text,
	"includes" text[] DEFAULT '{}' NOT NULL,
	"options" text[] DEFAULT '{}' NOT NULL,
	"dietary" text[] DEFAULT '{}' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "products_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "products_team_id_slug" UNIQUE("team_id","slug"),
	CONSTRAINT "products_price" CHECK ("products"."price_minor" >= 0),
	CONSTRAINT "products_unit" CHECK ("products"."unit" in ('per_person', 'per_event', 'per_unit', 'per_bottle', 'per_hour', 'per_table', 'per_set'))
);
--> statement-breakpoint
CREATE TABLE "team_counters" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"value" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "team_counters_team_id_name_pk" PRIMARY KEY("team_id","name")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"email" text,
	"name" text NOT NULL,
	"company" text,
	"phone" text,
	"address" text,
	"language" text,
	"preferences" text[] DEFAULT '{}' NOT NULL,
	"notes" text,
	"memory" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_contact_at" timestamp (3) with time zone,
	CONSTRAINT "clients_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "clients_email" CHECK (length("clients"."email") <= 254 and "clients"."email" like '%@%'),
	CONSTRAINT "clients_language" CHECK ("clients"."language" ~ '^[a-z]{2}$'),
	CONSTRAINT "clients_preferences" CHECK (cardinality("clients"."preferences") <= 20)
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"client_id" uuid,
	"channel" text DEFAULT 'chat' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"is_claim" boolean DEFAULT false NOT NULL,
	"subject" text,
	"last_message_at" timestamp (3) with time zone,
	CONSTRAINT "threads_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "threads_id" CHECK ("threads"."id" ~ '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$'),
	CONSTRAINT "threads_subject" CHECK (length("threads"."subject") <= 500),
	CONSTRAINT "threads_channel" CHECK ("threads"."channel" in ('chat', 'mail')),
	CONSTRAINT "threads_state" CHECK ("threads"."state" in ('open', 'closed', 'blocked'))
);
--> statement-breakpoint
CREATE TABLE "emails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"thread_id" text NOT NULL,
	"event_id" uuid,
	"client_id" uuid,
	"task_id" uuid,
	"direction" text NOT NULL,
	"channel" text DEFAULT 'mail' NOT NULL,
	"status" text NOT NULL,
	"from_email" text NOT NULL,
	"to_email" text NOT NULL,
	"from_name" text,
	"to_name" text,
	"subject" text DEFAULT '' NOT NULL,
	"body_text" text DEFAULT '' NOT NULL,
	"body_html" text,
	"message_id" text,
	"in_reply_to" text,
	"references_ids" text[] DEFAULT '{}' NOT NULL,
	"dedupe_key" text NOT NULL,
	"locale" text,
	"error" text,
	"reading" jsonb,
	"turn_result" jsonb,
	"flags" text[] DEFAULT '{}' NOT NULL,
	"truncated" boolean DEFAULT false NOT NULL,
	"is_read" boolean DEFAULT false NOT NULL,
	"is_starred" boolean DEFAULT false NOT NULL,
	"received_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"is_sent" boolean GENERATED ALWAYS AS (status = 'sent') STORED,
	CONSTRAINT "emails_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "emails_team_id_dedupe_key" UNIQUE("team_id","dedupe_key"),
	CONSTRAINT "emails_subject" CHECK (length("emails"."subject") <= 500),
	CONSTRAINT "emails_received" CHECK (("emails"."direction" = 'inbound') = ("emails"."status" = 'received')),
	CONSTRAINT "emails_direction" CHECK ("emails"."direction" in ('inbound', 'outbound')),
	CONSTRAINT "emails_channel" CHECK ("emails"."channel" in ('chat', 'mail')),
	CONSTRAINT "emails_status" CHECK ("emails"."status" in ('received', 'draft', 'queued', 'sent', 'failed', 'simulated'))
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"type" text NOT NULL,
	"reason" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"title" text NOT NULL,
	"category" text DEFAULT 'events' NOT NULL,
	"priority" text DEFAULT 'medium' NOT NULL,
	"event_id" uuid,
	"client_id" uuid,
	"source_email_id" uuid,
	"thread_id" text,
	"step" smallint,
	"purpose_key" text NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"draft" jsonb,
	"decision" jsonb,
	"notes" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"superseded_by" uuid,
	"archived_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"assignee_id" uuid,
	"completed" boolean GENERATED ALWAYS AS (status <> 'pending') STORED,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "tasks_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "tasks_step" CHECK ("tasks"."step" between 1 and 7),
	CONSTRAINT "tasks_notes" CHECK (length("tasks"."notes") <= 2000),
	CONSTRAINT "tasks_decided" CHECK ("tasks"."status" not in ('approved', 'rejected') or ("tasks"."decided_by" is not null and "tasks"."decided_at" is not null)
        or "tasks"."legacy" is not null),
	CONSTRAINT "tasks_superseded" CHECK ("tasks"."superseded_by" is null or "tasks"."status" <> 'pending'),
	CONSTRAINT "tasks_type" CHECK ("tasks"."type" in ('ai_reply_approval', 'date_confirmation_message', 'ask_for_date', 'room_availability_message', 'source_missing_product', 'offer_message', 'transition_message', 'confirmation_message', 'site_visit_hil_review', 'route_site_visit', 'route_post_offer', 'message_manager', 'manual_review', 'cancellation_request', 'room_conflict_resolution')),
	CONSTRAINT "tasks_reason" CHECK ("tasks"."reason" in ('step_draft', 'supervised', 'offer_accepted', 'counter_offer', 'counter_limit', 'date_attempts', 'low_confidence', 'security', 'empty_reply', 'item_missing', 'room_conflict', 'change_of_confirmed', 'room_rate_missing', 'payment_claimed', 'payment_mismatch', 'refund_due', 'person_asked', 'cancellation_asked')),
	CONSTRAINT "tasks_status" CHECK ("tasks"."status" in ('pending', 'approved', 'rejected', 'superseded')),
	CONSTRAINT "tasks_priority" CHECK ("tasks"."priority" in ('low', 'medium', 'high'))
);
--> statement-breakpoint
CREATE TABLE "backfill_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"manifest" jsonb NOT NULL,
	"inputs" jsonb NOT NULL,
	"report" jsonb,
	"exit_code" integer
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"thread_id" text,
	"event_id" uuid,
	"email_id" uuid,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"storage_key" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	CONSTRAINT "files_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "files_team_id_storage_key" UNIQUE("team_id","storage_key"),
	CONSTRAINT "files_name" CHECK (length("files"."name") between 1 and 200),
	CONSTRAINT "files_size" CHECK ("files"."size_bytes" > 0),
	CONSTRAINT "files_sha256" CHECK (octet_length("files"."sha256") = 32),
	CONSTRAINT "files_state" CHECK ("files"."state" in ('pending', 'stored', 'deleted'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"email_id" uuid,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"dedupe_key" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"provider_ref" text,
	"last_error" text,
	CONSTRAINT "outbox_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "outbox_team_id_dedupe_key" UNIQUE("team_id","dedupe_key"),
	CONSTRAINT "outbox_attempts" CHECK ("outbox"."attempts" between 0 and 8),
	CONSTRAINT "outbox_client_mail" CHECK ("outbox"."kind" <> 'client_mail' or "outbox"."email_id" is not null),
	CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('client_mail', 'manager_mail', 'security_mail')),
	CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('queued', 'sending', 'sent', 'simulated', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "offer_line_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"offer_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"product_id" uuid,
	"menu_id" uuid,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"quantity" numeric(10, 2) NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"is_included" boolean DEFAULT false NOT NULL,
	CONSTRAINT "offer_line_items_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "offer_line_items_position" UNIQUE("team_id","offer_id","position"),
	CONSTRAINT "offer_line_items_position_range" CHECK ("offer_line_items"."position" >= 0),
	CONSTRAINT "offer_line_items_quantity" CHECK ("offer_line_items"."quantity" > 0),
	CONSTRAINT "offer_line_items_kind" CHECK ("offer_line_items"."kind" in ('room', 'product', 'menu', 'sourced', 'free')),
	CONSTRAINT "offer_line_items_unit" CHECK ("offer_line_items"."unit" in ('per_person', 'per_event', 'per_unit', 'per_bottle', 'per_hour', 'per_table', 'per_set'))
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"event_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"offer_number" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"subject" text,
	"offer_date" date NOT NULL,
	"valid_until" date,
	"currency" char(3) NOT NULL,
	"base_rate_minor" bigint DEFAULT 0 NOT NULL,
	"total_minor" bigint NOT NULL,
	"vat_rate_bp" integer,
	"is_price_override" boolean DEFAULT false NOT NULL,
	"deposit_required" boolean DEFAULT false NOT NULL,
	"deposit_type" text,
	"deposit_percent" integer,
	"deposit_deadline_days" integer,
	"deposit_minor" bigint,
	"deposit_vat_minor" bigint,
	"deposit_due_date" date,
	"inputs_hash" text,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"superseded_at" timestamp (3) with time zone,
	CONSTRAINT "offers_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "offers_team_id_offer_number" UNIQUE("team_id","offer_number"),
	CONSTRAINT "offers_team_id_event_id_version" UNIQUE("team_id","event_id","version"),
	CONSTRAINT "offers_version" CHECK ("offers"."version" >= 1),
	CONSTRAINT "offers_valid_until" CHECK ("offers"."valid_until" >= "offers"."offer_date"),
	CONSTRAINT "offers_amounts" CHECK ("offers"."base_rate_minor" >= 0 and "offers"."total_minor" >= 0),
	CONSTRAINT "offers_deposit" CHECK ("offers"."deposit_minor" >= 0 and "offers"."deposit_vat_minor" >= 0),
	CONSTRAINT "offers_deposit_percent" CHECK ("offers"."deposit_percent" between 1 and 100 and "offers"."deposit_deadline_days" >= 0),
	CONSTRAINT "offers_inputs_hash" CHECK (length("offers"."inputs_hash") = 64),
	CONSTRAINT "offers_status" CHECK ("offers"."status" in ('draft', 'sent', 'accepted', 'declined', 'superseded', 'expired')),
	CONSTRAINT "offers_deposit_type" CHECK ("offers"."deposit_type" in ('percentage', 'fixed'))
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"event_id" uuid NOT NULL,
	"key" text NOT NULL,
	"icon" text NOT NULL,
	"title" text NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"granularity" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "activities_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "activities_granularity" CHECK ("activities"."granularity" in ('high', 'detailed'))
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid,
	"event_id" uuid,
	"from_step" smallint,
	"to_step" smallint,
	"reason" text,
	"before" jsonb,
	"after" jsonb,
	"request_id" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_log_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "audit_log_actor_kind" CHECK ("audit_log"."actor_kind" in ('user', 'api_key', 'system', 'client', 'legacy'))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"principal" text NOT NULL,
	"method" text NOT NULL,
	"path" text NOT NULL,
	"key" text NOT NULL,
	"request_sha256" "bytea" NOT NULL,
	"state" text NOT NULL,
	"status" integer,
	"response" jsonb,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_team_id_principal_method_path_key_pk" PRIMARY KEY("team_id","principal","method","path","key"),
	CONSTRAINT "idempotency_keys_state" CHECK ("idempotency_keys"."state" in ('running', 'done'))
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"token" text NOT NULL,
	"type" text NOT NULL,
	"event_id" uuid,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"data" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "snapshots_token_unique" UNIQUE("token"),
	CONSTRAINT "snapshots_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "snapshots_team_id_legacy_id" UNIQUE("team_id","legacy_id"),
	CONSTRAINT "snapshots_token" CHECK ("snapshots"."token" ~ '^snap_[A-Za-z0-9_-]{22,}$'),
	CONSTRAINT "snapshots_type" CHECK ("snapshots"."type" in ('rooms', 'catering', 'catering_catalog', 'catering_menu', 'products', 'offer', 'qna'))
);
--> statement-breakpoint
CREATE TABLE "task_feed" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "task_feed_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"task_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "task_feed_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "task_feed_kind" CHECK ("task_feed"."kind" in ('created', 'decided', 'superseded', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "team_config" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"data" jsonb NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "team_config_team_id_key_pk" PRIMARY KEY("team_id","key"),
	CONSTRAINT "team_config_key" CHECK ("team_config"."key" ~ '^[a-z_]{1,40}$')
);
--> statement-breakpoint
CREATE TABLE "team_config_history" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"data" jsonb NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "team_config_history_team_id_key_version_pk" PRIMARY KEY("team_id","key","version"),
	CONSTRAINT "team_config_history_team_id_id" UNIQUE("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "traces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"thread_id" text NOT NULL,
	"event_id" uuid,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"lane" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "traces_team_id_id" UNIQUE("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"description" text,
	"position" integer DEFAULT 0 NOT NULL,
	"capacity_min" integer DEFAULT 1 NOT NULL,
	"capacity_max" integer NOT NULL,
	"capacity_optimal" integer,
	"layouts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"hourly_rate_minor" bigint,
	"half_day_rate_minor" bigint,
	"full_day_rate_minor" bigint,
	"currency" char(3) NOT NULL,
	"buffer_before_min" integer DEFAULT 0 NOT NULL,
	"buffer_after_min" integer DEFAULT 0 NOT NULL,
	"max_parallel_events" integer DEFAULT 1 NOT NULL,
	"area_sqm" numeric(7, 1),
	"features" text[] DEFAULT '{}' NOT NULL,
	"services" text[] DEFAULT '{}' NOT NULL,
	"equipment" text[] DEFAULT '{}' NOT NULL,
	"suited_for" text[] DEFAULT '{}' NOT NULL,
	"included" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"accessibility" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"deposit_required" boolean,
	"deposit_percent" integer,
	"calendar_id" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "rooms_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "rooms_team_id_code" UNIQUE("team_id","code"),
	CONSTRAINT "rooms_capacity" CHECK ("rooms"."capacity_min" >= 1 and "rooms"."capacity_max" >= "rooms"."capacity_min"),
	CONSTRAINT "rooms_rates" CHECK ("rooms"."hourly_rate_minor" >= 0 and "rooms"."half_day_rate_minor" >= 0 and "rooms"."full_day_rate_minor" >= 0),
	CONSTRAINT "rooms_buffers" CHECK ("rooms"."buffer_before_min" between 0 and 1440 and "rooms"."buffer_after_min" between 0 and 1440),
	CONSTRAINT "rooms_parallel" CHECK ("rooms"."max_parallel_events" = 1),
	CONSTRAINT "rooms_deposit" CHECK ("rooms"."deposit_percent" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"system_user_id" uuid NOT NULL,
	"timezone" text DEFAULT 'Europe/Zurich' NOT NULL,
	"currency" char(3) DEFAULT 'CHF' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"legacy_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_slug_unique" UNIQUE("slug"),
	CONSTRAINT "teams_system_user_id_unique" UNIQUE("system_user_id"),
	CONSTRAINT "teams_legacy_key_unique" UNIQUE("legacy_key"),
	CONSTRAINT "teams_slug" CHECK ("teams"."slug" ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
	CONSTRAINT "teams_locale" CHECK ("teams"."locale" in ('de', 'en', 'fr', 'it'))
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_client_fk" FOREIGN KEY ("team_id","client_id") REFERENCES "public"."clients"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_thread_fk" FOREIGN KEY ("team_id","thread_id") REFERENCES "public"."threads"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_preferred_room_fk" FOREIGN KEY ("team_id","preferred_room_id") REFERENCES "public"."rooms"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_webhook_fk" FOREIGN KEY ("team_id","webhook_event_id") REFERENCES "public"."webhook_events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_blocks" ADD CONSTRAINT "calendar_blocks_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_holds" ADD CONSTRAINT "room_holds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_holds" ADD CONSTRAINT "room_holds_room_fk" FOREIGN KEY ("team_id","room_id") REFERENCES "public"."rooms"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_holds" ADD CONSTRAINT "room_holds_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_holds" ADD CONSTRAINT "room_holds_block_fk" FOREIGN KEY ("team_id","block_id") REFERENCES "public"."calendar_blocks"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visits" ADD CONSTRAINT "site_visits_client_fk" FOREIGN KEY ("team_id","client_id") REFERENCES "public"."clients"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menus" ADD CONSTRAINT "menus_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_categories" ADD CONSTRAINT "product_categories_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_room_exclusions" ADD CONSTRAINT "product_room_exclusions_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_room_exclusions" ADD CONSTRAINT "product_room_exclusions_product_fk" FOREIGN KEY ("team_id","product_id") REFERENCES "public"."products"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_room_exclusions" ADD CONSTRAINT "product_room_exclusions_room_fk" FOREIGN KEY ("team_id","room_id") REFERENCES "public"."rooms"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_synonyms" ADD CONSTRAINT "product_synonyms_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_synonyms" ADD CONSTRAINT "product_synonyms_product_fk" FOREIGN KEY ("team_id","product_id") REFERENCES "public"."products"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category_fk" FOREIGN KEY ("team_id","category_id") REFERENCES "public"."product_categories"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_counters" ADD CONSTRAINT "team_counters_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_client_fk" FOREIGN KEY ("team_id","client_id") REFERENCES "public"."clients"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_client_fk" FOREIGN KEY ("team_id","client_id") REFERENCES "public"."clients"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_task_fk" FOREIGN KEY ("team_id","task_id") REFERENCES "public"."tasks"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_thread_fk" FOREIGN KEY ("team_id","thread_id") REFERENCES "public"."threads"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_client_fk" FOREIGN KEY ("team_id","client_id") REFERENCES "public"."clients"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_source_email_fk" FOREIGN KEY ("team_id","source_email_id") REFERENCES "public"."emails"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_thread_fk" FOREIGN KEY ("team_id","thread_id") REFERENCES "public"."threads"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_superseded_by_fk" FOREIGN KEY ("team_id","superseded_by") REFERENCES "public"."tasks"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_email_fk" FOREIGN KEY ("team_id","email_id") REFERENCES "public"."emails"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_thread_fk" FOREIGN KEY ("team_id","thread_id") REFERENCES "public"."threads"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_email_fk" FOREIGN KEY ("team_id","email_id") REFERENCES "public"."emails"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_line_items" ADD CONSTRAINT "offer_line_items_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_line_items" ADD CONSTRAINT "offer_line_items_offer_fk" FOREIGN KEY ("team_id","offer_id") REFERENCES "public"."offers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_line_items" ADD CONSTRAINT "offer_line_items_product_fk" FOREIGN KEY ("team_id","product_id") REFERENCES "public"."products"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_line_items" ADD CONSTRAINT "offer_line_items_menu_fk" FOREIGN KEY ("team_id","menu_id") REFERENCES "public"."menus"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_event_fk" FOREIGN KEY ("team_id","event_id") REFERENCES "public"."events"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_feed" ADD CONSTRAINT "task_feed_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_config" ADD CONSTRAINT "team_config_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_config_history" ADD CONSTRAINT "team_config_history_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traces" ADD CONSTRAINT "traces_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "team_members_user_idx" ON "team_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "events_client_idx" ON "events" USING btree ("team_id","client_id");--> statement-breakpoint
CREATE INDEX "events_thread_idx" ON "events" USING btree ("team_id","thread_id");--> statement-breakpoint
CREATE INDEX "events_preferred_room_idx" ON "events" USING btree ("team_id","preferred_room_id");--> statement-breakpoint
CREATE INDEX "events_status_date_idx" ON "events" USING btree ("team_id","status","event_date");--> statement-breakpoint
CREATE INDEX "events_updated_idx" ON "events" USING btree ("team_id","updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "payments_event_idx" ON "payments" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "payments_webhook_idx" ON "payments" USING btree ("team_id","webhook_event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_webhook_event" ON "payments" USING btree ("team_id","webhook_event_id") WHERE "payments"."webhook_event_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_blocks_external" ON "calendar_blocks" USING btree ("team_id","source","external_uid") WHERE "calendar_blocks"."external_uid" is not null;--> statement-breakpoint
CREATE INDEX "room_holds_room_idx" ON "room_holds" USING btree ("team_id","room_id");--> statement-breakpoint
CREATE INDEX "room_holds_event_idx" ON "room_holds" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "room_holds_block_idx" ON "room_holds" USING btree ("team_id","block_id");--> statement-breakpoint
CREATE UNIQUE INDEX "room_holds_one_an_event" ON "room_holds" USING btree ("team_id","event_id","room_id") WHERE "room_holds"."state" in ('option', 'second_option', 'confirmed');--> statement-breakpoint
CREATE INDEX "site_visits_event_idx" ON "site_visits" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "site_visits_client_idx" ON "site_visits" USING btree ("team_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "site_visits_one_active" ON "site_visits" USING btree ("team_id","event_id") WHERE "site_visits"."status" in ('date_pending', 'time_pending', 'confirm_pending', 'scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX "site_visits_one_a_slot" ON "site_visits" USING btree ("team_id","visit_date","start_time") WHERE "site_visits"."status" = 'scheduled';--> statement-breakpoint
CREATE INDEX "site_visits_day_idx" ON "site_visits" USING btree ("team_id","visit_date");--> statement-breakpoint
CREATE UNIQUE INDEX "product_categories_team_id_name" ON "product_categories" USING btree ("team_id",lower("name"));--> statement-breakpoint
CREATE INDEX "product_room_exclusions_product_idx" ON "product_room_exclusions" USING btree ("team_id","product_id");--> statement-breakpoint
CREATE INDEX "product_room_exclusions_room_idx" ON "product_room_exclusions" USING btree ("team_id","room_id");--> statement-breakpoint
CREATE INDEX "product_synonyms_product_idx" ON "product_synonyms" USING btree ("team_id","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_synonyms_team_id_synonym" ON "product_synonyms" USING btree ("team_id",lower("synonym"));--> statement-breakpoint
CREATE INDEX "products_category_idx" ON "products" USING btree ("team_id","category_id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_team_id_name" ON "products" USING btree ("team_id",lower("name"));--> statement-breakpoint
CREATE INDEX "team_counters_team_idx" ON "team_counters" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clients_team_id_email" ON "clients" USING btree ("team_id",lower("email")) WHERE "clients"."email" is not null;--> statement-breakpoint
CREATE INDEX "threads_client_idx" ON "threads" USING btree ("team_id","client_id");--> statement-breakpoint
CREATE INDEX "threads_last_message_idx" ON "threads" USING btree ("team_id","last_message_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "emails_event_idx" ON "emails" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "emails_client_idx" ON "emails" USING btree ("team_id","client_id");--> statement-breakpoint
CREATE INDEX "emails_task_idx" ON "emails" USING btree ("team_id","task_id");--> statement-breakpoint
CREATE INDEX "emails_thread_idx" ON "emails" USING btree ("team_id","thread_id");--> statement-breakpoint
CREATE INDEX "emails_thread_created_idx" ON "emails" USING btree ("team_id","thread_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "emails_team_id_message_id" ON "emails" USING btree ("team_id","message_id") WHERE "emails"."message_id" is not null;--> statement-breakpoint
CREATE INDEX "tasks_event_idx" ON "tasks" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "tasks_client_idx" ON "tasks" USING btree ("team_id","client_id");--> statement-breakpoint
CREATE INDEX "tasks_source_email_idx" ON "tasks" USING btree ("team_id","source_email_id");--> statement-breakpoint
CREATE INDEX "tasks_thread_idx" ON "tasks" USING btree ("team_id","thread_id");--> statement-breakpoint
CREATE INDEX "tasks_superseded_by_idx" ON "tasks" USING btree ("team_id","superseded_by");--> statement-breakpoint
CREATE INDEX "tasks_pending_idx" ON "tasks" USING btree ("team_id","created_at") WHERE "tasks"."status" = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_one_a_purpose" ON "tasks" USING btree ("team_id","purpose_key") WHERE "tasks"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "files_event_idx" ON "files" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "files_email_idx" ON "files" USING btree ("team_id","email_id");--> statement-breakpoint
CREATE INDEX "files_thread_idx" ON "files" USING btree ("team_id","thread_id");--> statement-breakpoint
CREATE INDEX "outbox_email_idx" ON "outbox" USING btree ("team_id","email_id");--> statement-breakpoint
CREATE INDEX "outbox_next_attempt_idx" ON "outbox" USING btree ("next_attempt_at") WHERE "outbox"."state" in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "offer_line_items_offer_idx" ON "offer_line_items" USING btree ("team_id","offer_id");--> statement-breakpoint
CREATE INDEX "offer_line_items_product_idx" ON "offer_line_items" USING btree ("team_id","product_id");--> statement-breakpoint
CREATE INDEX "offer_line_items_menu_idx" ON "offer_line_items" USING btree ("team_id","menu_id");--> statement-breakpoint
CREATE INDEX "offers_event_idx" ON "offers" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_one_live" ON "offers" USING btree ("team_id","event_id") WHERE "offers"."status" in ('draft', 'sent', 'accepted');--> statement-breakpoint
CREATE INDEX "activities_event_idx" ON "activities" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "activities_occurred_idx" ON "activities" USING btree ("team_id","event_id","occurred_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "audit_log_entity_idx" ON "audit_log" USING btree ("team_id","entity_type","entity_id","occurred_at");--> statement-breakpoint
CREATE INDEX "audit_log_event_idx" ON "audit_log" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_idx" ON "idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "snapshots_event_idx" ON "snapshots" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "task_feed_team_idx" ON "task_feed" USING btree ("team_id","id");--> statement-breakpoint
CREATE INDEX "traces_thread_idx" ON "traces" USING btree ("team_id","thread_id","seq");--> statement-breakpoint
CREATE INDEX "traces_expires_idx" ON "traces" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rooms_team_id_name" ON "rooms" USING btree ("team_id",lower("name"));