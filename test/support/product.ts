import { STAND_IN } from "./broken.ts";

/** A team of the product, its owner and a colleague. */
export const PRODUCT = {
  team: "0a000000-0000-4000-8000-000000000001",
  otherTeam: "0a000000-0000-4000-8000-000000000002",
  owner: "0b000000-0000-4000-8000-000000000001",
  colleague: "0b000000-0000-4000-8000-000000000002",
  /** A user of the project that machine writes are by. */
  system: "0b000000-0000-4000-8000-000000000003",
  room: "0c000000-0000-4000-8000-000000000001",
  client: "0d000000-0000-4000-8000-000000000001",
};

/**
 * A project as the product made it: users, tables with ids of their own making, policies for its pages, everything granted
 * to its users as such a project does, changes told to browsers; and rows.
 */
export const PRODUCT_TABLES = `${STAND_IN}
  create table auth.users (id uuid primary key default gen_random_uuid(), email text);
  alter default privileges in schema public grant all on tables to anon, authenticated;
  grant usage on schema public to anon, authenticated;
  create table public.teams (id uuid primary key default gen_random_uuid(), name text not null,
    owner_id uuid references auth.users (id), created_at timestamptz not null default now());
  create table public.team_members_new (id uuid primary key default gen_random_uuid(), team_id uuid references public.teams (id),
    user_id uuid references auth.users (id), role text, status text default 'pending');
  create table public.clients (id uuid primary key default gen_random_uuid(), team_id uuid not null references public.teams (id),
    user_id uuid not null references auth.users (id), name text not null, email varchar, company text, phone text,
    vip boolean not null default false, created_at timestamptz default now());
  create table public.rooms (id uuid primary key default gen_random_uuid(), team_id uuid references public.teams (id),
    user_id uuid, name text not null, capacity integer, colour text default '#336699', created_at timestamptz default now());
  create table public.events (id uuid primary key default gen_random_uuid(), team_id uuid not null references public.teams (id),
    user_id uuid not null references auth.users (id), title text not null, event_date date not null, end_date date,
    start_time time not null, end_time time not null, status text not null default 'lead', attendees integer,
    room_ids uuid[] default '{}', client_id uuid references public.clients (id) on delete set null, notes text,
    is_blocked boolean default false, created_by uuid not null references auth.users (id),
    created_at timestamptz not null default now(), updated_at timestamptz not null default now());
  create table public.tasks (id uuid primary key default gen_random_uuid(), team_id uuid references public.teams (id),
    user_id uuid, title text not null, description text, category text default 'events', status text default 'pending',
    priority text default 'medium', payload jsonb default '{}', completed boolean not null default false, due_date date,
    created_at timestamptz default now());
  create table public.emails (id uuid primary key default gen_random_uuid(), team_id uuid references public.teams (id),
    user_id uuid, from_email text not null, to_email text not null, subject text, body_text text, body_html text,
    is_read boolean default false, is_starred boolean default false, is_sent boolean default false,
    event_id uuid references public.events (id), created_at timestamptz default now());
  do $$ declare name text; begin
    foreach name in array array['teams', 'clients', 'rooms', 'events', 'tasks', 'emails'] loop
      execute format('alter table public.%I enable row level security', name);
      execute format('create policy "Enable read access for all users" on public.%I for select using (true)', name);
    end loop; end $$;
  create policy "Members write events" on public.events for all to authenticated using (user_id = auth.uid());
  create index events_date on public.events (event_date);
  create publication supabase_realtime for table public.events;
  insert into auth.users (id, email) values ('${PRODUCT.owner}', 'olga@example.com'),
    ('${PRODUCT.colleague}', 'carl@example.com'), ('${PRODUCT.system}', 'desk@example.com');
  insert into public.teams (id, name, owner_id) values ('${PRODUCT.team}', 'Haus am See', '${PRODUCT.owner}'),
    ('${PRODUCT.otherTeam}', 'Nachbarhaus', '${PRODUCT.colleague}');
  insert into public.team_members_new (team_id, user_id, role, status)
    values ('${PRODUCT.team}', '${PRODUCT.colleague}', 'manager', 'accepted');
  insert into public.rooms (id, team_id, user_id, name, capacity)
    values ('${PRODUCT.room}', '${PRODUCT.team}', '${PRODUCT.owner}', 'Seesaal', 60);
  insert into public.rooms (team_id, user_id, name, capacity)
    values ('${PRODUCT.team}', '${PRODUCT.owner}', 'Bibliothek', 40), ('${PRODUCT.otherTeam}', '${PRODUCT.colleague}', 'Keller', 20);
  insert into public.clients (id, team_id, user_id, name, email)
    values ('${PRODUCT.client}', '${PRODUCT.team}', '${PRODUCT.owner}', 'Ida Alt', 'ida@example.com');
  insert into public.tasks (team_id, user_id, title) values ('${PRODUCT.team}', '${PRODUCT.owner}', 'Order flowers');
  insert into public.emails (team_id, user_id, from_email, to_email, subject)
    values ('${PRODUCT.team}', '${PRODUCT.owner}', 'ida@example.com', 'haus@example.com', 'Thank you');`;

/** Two entries of its calendar in May: a booking that it wrote itself, and a time that is blocked. */
export const productCalendar = (year: number): string => `
  insert into public.events (team_id, user_id, created_by, title, event_date, start_time, end_time, status, room_ids, is_blocked, client_id)
  values ('${PRODUCT.team}', '${PRODUCT.owner}', '${PRODUCT.owner}', 'Silver wedding', '${year}-05-20', '12:00', '23:00',
      'confirmed', array['${PRODUCT.room}']::uuid[], false, '${PRODUCT.client}'),
    ('${PRODUCT.team}', '${PRODUCT.owner}', '${PRODUCT.owner}', 'Floor is waxed', '${year}-05-21', '08:00', '18:00',
      'lead', array['${PRODUCT.room}']::uuid[], true, null);`;
