import { expect } from "expect";
import { bind } from "jest-each";

/** What tests that measure time are called: a mutant's is not the time of the sources. */
const ofTime = /takes? (?:linear )?time/;

/** The words that tests are written with, as far as the tests of the core need them, and the tests that they name. */
export function collector() {
  const tests = [];
  const seen = new Map();
  let path = [];

  const describe = (title, body) => {
    const before = path;
    path = [...path, title];
    body();
    path = before;
  };
  const it = (title, run) => {
    const name = [...path, title].join(" > ");
    if (ofTime.test(name)) return;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    tests.push({ id: count === 1 ? name : `${name} (${count})`, file: path[0], run });
  };
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  return { tests, globals: { describe, it, test: it, expect }, begin: (file) => (path = [file]) };
}
