import { expect, test } from "bun:test";
import { inSourceHomes } from "../support/homes.ts";

const entry = (question: string, answer: string) => ({ category: "House", question, answer });

inSourceHomes("questions and answers of a venue (§12.2)", (home) => {
  test("start with the built-in list, are replaced as a whole, and come back", async () => {
    const desk = await home().open();
    const demo = await desk.must("GET", "/api/config/faq");
    expect(demo["enabled"]).toBe(true);
    expect(demo["items"]).toHaveLength(11);

    const own = [entry("Are dogs allowed?", "Dogs are welcome on a lead.")];
    const written = await desk.must("POST", "/api/config/faq", { items: own });
    expect(written["items"]).toEqual([{ ...own[0], related_links: [] }]);
    expect(written["source"]).toBe("database");
    expect(written["status"]).toBe("ok");

    for (const items of [[], null]) {
      await desk.must("POST", "/api/config/faq", { items: own });
      const restored = await desk.must("POST", "/api/config/faq", { items });
      expect(restored["items"]).toHaveLength(11);
      expect(restored["source"]).toBe("default");
    }
    const off = await desk.must("POST", "/api/config/faq", { enabled: false });
    expect(off["enabled"]).toBe(false);
    expect(off["items"]).toHaveLength(11);
  });

  test("refuse what is no entry, and name the field", async () => {
    const desk = await home().open();
    const refused = [
      { items: [{ category: "House", question: "Are dogs allowed?" }] },
      { items: [{ ...entry("Are dogs allowed?", "Yes."), related_links: ["http://plain.example.com"] }] },
      { items: [{ ...entry("", "Yes.") }] },
      { items: [{ ...entry("Are dogs allowed?", "x".repeat(4001)) }] },
      { questions: [] },
    ];
    for (const body of refused) {
      const answer = await desk.call("POST", "/api/config/faq", body);
      expect(answer.status).toBe(422);
      expect(answer.body["error"]).toBe("validation_failed");
    }
    expect((await desk.must("GET", "/api/config/faq"))["items"]).toHaveLength(11);
  });
});
