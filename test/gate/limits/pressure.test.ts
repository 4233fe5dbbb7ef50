import { describe, expect, jest, test } from "bun:test";
import { createLimiter } from "../../../src/gate/limits/limiter.ts";
import { createLimits } from "../../../src/gate/limits/limits.ts";
import { watchPressure } from "../../../src/gate/limits/pressure.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { refusal, smallHouse } from "../house.ts";

const GIB = 2 ** 30;

describe("pressure", () => {
  test("a loop that lags again and again is pressure, one long piece of work is none", () => {
    jest.useFakeTimers();
    let now = 0;
    const pressure = watchPressure({ now: () => now, memory: () => 0, memoryLimit: GIB });
    const look = (ms: number): boolean => {
      now += ms;
      jest.advanceTimersByTime(250);
      return pressure.isHigh();
    };
    expect([250, 5000, 250, 2000, 2000].map(look)).toEqual([false, false, false, false, false]);
    expect(look(2000)).toBe(true);
    expect(look(250)).toBe(false);
    pressure.stop();
    jest.useRealTimers();
  });

  test("memory that is used up is pressure until some is free", () => {
    jest.useFakeTimers();
    let memory = 0.5 * GIB;
    const pressure = watchPressure({ now: () => 0, memory: () => memory, memoryLimit: GIB });
    const look = (): boolean => {
      jest.advanceTimersByTime(250);
      return pressure.isHigh();
    };
    expect(look()).toBe(false);
    memory = 0.97 * GIB;
    expect(look()).toBe(true);
    memory = 0.5 * GIB;
    expect(look()).toBe(false);
    pressure.stop();
    jest.useRealTimers();
  });

  test("under pressure requests are turned away before anything else, health is not", async () => {
    const house = smallHouse({
      limits: (env) => createLimits(env, createLimiter({ env, log: silentLog() }), { isHigh: () => true }),
    });
    const answer = await house.call("GET", "/api/events", { headers: { Origin: "http://localhost:3000" } });
    expect(answer.status).toBe(503);
    expect(await refusal(answer)).toMatchObject({ error: "busy" });
    expect(answer.headers.get("Retry-After")).toBe("2");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:3000");
    expect(house.entered).toBe(0);
    expect((await house.call("GET", "/health")).status).toBe(200);
  });
});
