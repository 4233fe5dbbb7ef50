import { afterAll, beforeAll, describe, test } from "bun:test";
import { join } from "node:path";
import { type Desk, startDesk } from "../support/desk.ts";
import { type Conversation, Player } from "./player.ts";

const FOLDER = join(import.meta.dir, "conversations");
const files = [...new Bun.Glob("*.json").scanSync(FOLDER)].sort();
const conversations = await Promise.all(
  files.map((file): Promise<Conversation> => Bun.file(join(FOLDER, file)).json()),
);

for (const build of ["source", "binary"] as const)
  describe(`conversations of our own · ${build}`, () => {
    let desk: Desk | undefined;
    beforeAll(async () => {
      desk = await startDesk({ build });
    });
    afterAll(() => desk?.stop());
    for (const conversation of conversations)
      test(`${conversation.id}: ${conversation.title}`, async () => {
        if (!desk) throw new Error("the desk is open in tests alone");
        await new Player(desk, conversation).play();
      });
  });
