import { expect } from "bun:test";
import { UPLOAD } from "./files.ts";
import type { House } from "./house.ts";

/** What upload answers of a file. */
export interface Sent {
  id: string;
  url: string;
  sha256: string;
  size: number;
}

/** Sends a file as it is. */
export const upload = (
  house: House,
  content: Uint8Array | string,
  query = "",
  type = "text/plain",
): Promise<Response> =>
  house.fetch(UPLOAD + query, {
    method: "POST",
    body: Buffer.from(content),
    headers: { "Content-Type": type, "X-File-Name": "plan.txt" },
  });
/** The same, where it has to be taken. */
export const sent = async (
  house: House,
  content: Uint8Array | string = "hello",
  query = "",
  type?: string,
): Promise<Sent> => {
  const response = await upload(house, content, query, type);
  expect(response.status).toBe(200);
  return ((await response.json()) as { upload: Sent }).upload;
};
