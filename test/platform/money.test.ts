import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { Money, toMinor } from "../../src/platform/money.ts";

const chf = (minor: number) => Money.of(minor, "CHF");
/** Up to ten billion francs, owed or due. */
const AMOUNT = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(chf);

describe("sums", () => {
  test("amounts add up to the centime", () =>
    expect(Money.sum([chf(50_000), chf(70_000), chf(2_500)], "CHF").toMajor()).toBe(1225));
  test("the sum of nothing is zero, in the currency asked for", () => {
    const nothing = Money.sum([], "EUR");
    expect(nothing.isZero()).toBe(true);
    expect(nothing.currency).toBe("EUR");
  });
  test("what is taken away may leave a debt", () => expect(chf(100).minus(chf(250)).minor).toBe(-150));
  test("adding changes neither of the two", () => {
    const [a, b] = [chf(100), chf(200)];
    a.plus(b);
    expect([a.minor, b.minor]).toEqual([100, 200]);
  });
  test("ten centimes thirty times are three francs, not 2.9999", () =>
    expect(
      Money.sum(
        Array.from({ length: 30 }, () => chf(10)),
        "CHF",
      ).toMajor(),
    ).toBe(3));
  test("billions stay exact", () => {
    expect(chf(999_999_999_999_99).plus(chf(1)).minor).toBe(1_000_000_000_000_00);
    expect(chf(-999_999_999_999_99).minus(chf(1)).minor).toBe(-1_000_000_000_000_00);
  });

  test("the order of adding does not matter, and taking away undoes it", () => {
    fc.assert(
      fc.property(AMOUNT, AMOUNT, AMOUNT, (a, b, c) => {
        expect(
          a
            .plus(b)
            .plus(c)
            .equals(c.plus(b.plus(a))),
        ).toBe(true);
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(Number.isInteger(a.plus(b).minor)).toBe(true);
      }),
    );
  });
});

describe("currencies", () => {
  test("francs and euros do not add up", () => {
    const euro = Money.of(100, "EUR");
    expect(() => chf(100).plus(euro)).toThrow(RangeError);
    expect(() => chf(100).minus(euro)).toThrow(RangeError);
    expect(() => chf(100).min(euro)).toThrow(RangeError);
    expect(() => Money.sum([chf(1), euro], "CHF")).toThrow(RangeError);
    expect(() => Money.sum([chf(1)], "EUR")).toThrow(RangeError);
  });
  test("nor are they ever equal, not even at zero", () => {
    expect(chf(100).equals(Money.of(100, "EUR"))).toBe(false);
    expect(Money.zero("CHF").equals(Money.zero("EUR"))).toBe(false);
    expect(chf(100).equals(chf(100))).toBe(true);
  });
});

describe("shares and multiples", () => {
  test.each([
    [50_000, 30, 150],
    [122_500, 30, 367.5],
    [35_000, 33.33, 116.66],
    [1, 50, 0.01],
    [1, 49, 0],
    [15_000, 0, 0],
    [15_000, 100, 150],
    [0, 30, 0],
    [-10_000, 30, -30],
  ])("of %i centimes %f per cent are %f francs", (minor, percent, major) =>
    expect(chf(minor).percent(percent).toMajor()).toBe(major),
  );

  test("half a centime is rounded up, for a debt towards zero", () => {
    expect(chf(25).percent(50).minor).toBe(13);
    expect(chf(-25).percent(50).minor).toBe(-12);
    expect(Money.of(10.5, "CHF").minor).toBe(11);
    expect(Money.of(10.49, "CHF").minor).toBe(10);
  });
  test("a price times a head count has no rounding error", () => {
    expect(chf(850).times(37).toMajor()).toBe(314.5);
    expect(chf(333).times(1.5).minor).toBe(500);
    expect(chf(333).times(0).isZero()).toBe(true);
  });
  test("the VAT in a deposit of 150 is 11.24", () =>
    expect(
      chf(15_000)
        .times(810 / 10_810)
        .toMajor(),
    ).toBe(11.24));

  test("a share and the rest make the whole, within a centime", () => {
    fc.assert(
      fc.property(AMOUNT, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        const parts = amount.percent(percent).plus(amount.percent(100 - percent));
        expect(Math.abs(parts.minus(amount).minor)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test("a share of what is due is never more than all of it, and never negative", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (minor, percent) => {
          const share = chf(minor).percent(percent).minor;
          return share >= 0 && share <= minor;
        },
      ),
    );
  });
});

describe("the smaller of two", () => {
  test("a fixed deposit is never more than the total", () => {
    expect(chf(35_000).min(chf(40_000)).minor).toBe(35_000);
    expect(chf(278_000).min(chf(40_000)).minor).toBe(40_000);
    expect(chf(-5).min(chf(0)).minor).toBe(-5);
  });
  test("of two equal ones it is either", () => expect(chf(7).min(chf(7)).minor).toBe(7));
});

describe("at the edge", () => {
  test("on the wire an amount is a number of francs with at most two decimals", () => {
    expect(JSON.stringify({ total: chf(122_550).toMajor() })).toBe('{"total":1225.5}');
    expect(JSON.stringify({ total: chf(10).plus(chf(20)).toMajor() })).toBe('{"total":0.3}');
    expect(JSON.stringify({ total: chf(-1).toMajor() })).toBe('{"total":-0.01}');
  });
  test.each([
    [1.005, 101],
    [0.285, 29],
    [19.99, 1999],
    [0, 0],
    [-12.3, -1230],
    [1_000_000_000.01, 100_000_000_001],
  ])("%f francs are %i centimes", (major, minor) => expect(toMinor(major)).toBe(minor));

  test("what goes out comes in again as the same amount", () => {
    fc.assert(fc.property(AMOUNT, (amount) => toMinor(amount.toMajor()) === amount.minor));
  });
  test("zero has no sign", () => {
    expect(Object.is(Money.of(-0, "CHF").minor, 0)).toBe(true);
    expect(Object.is(chf(5).minus(chf(5)).minor, 0)).toBe(true);
    expect(Object.is(chf(-3).times(0).minor, 0)).toBe(true);
  });
});
