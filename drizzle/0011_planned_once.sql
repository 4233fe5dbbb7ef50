-- A function in SQL that works as its owner is planned anew with each call, which costs ten times what it looks up; one in
-- PL/pgSQL is planned once a connection. Every turn calls it twice.
CREATE OR REPLACE FUNCTION oe_private.product_calendar(touching tstzrange)
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
