/** What every contestant answers, and where. */
export const ANSWER = { rooms: [{ name: "Room A", capacity: 20 }], next_cursor: null };
export const PATH = "/api/rooms";
export const OPEN_PATH = "/api/workflow/health";
