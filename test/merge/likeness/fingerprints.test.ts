import { fingerprintsOf, runLength, surePassage } from "../../../src/merge/likeness/fingerprints";
import { gap } from "../../../src/merge/likeness/letters";
import { randomNumbers } from "./texts";

const random = randomNumbers(11);
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 3000))).join("");

describe("fingerprints of a text", () => {
  it("have one in common wherever two texts share a passage that is long enough", () => {
    for (let round = 0; round < 200; round += 1) {
      const passage = letters(surePassage);
      const [one, other] = [1, 2].map((seed) => letters((round * seed) % 40) + passage + letters((round * 7) % 30));
      const prints = fingerprintsOf(one ?? "");
      expect([...fingerprintsOf(other ?? "")].some((print) => prints.has(print))).toBe(true);
    }
  });

  it("are much fewer than the letters, and none where nothing is long enough", () => {
    expect(fingerprintsOf(letters(2000)).size).toBeLessThan(2000 / 4);
    expect(fingerprintsOf(letters(runLength)).size).toBe(1);
    expect(fingerprintsOf(letters(runLength - 1)).size).toBe(0);
    expect(fingerprintsOf("").size).toBe(0);
  });

  it("do not go across a gap", () => {
    const [one, other] = [letters(runLength - 1), letters(runLength - 1)];
    expect(fingerprintsOf(one + gap + other).size).toBe(0);
  });
});
