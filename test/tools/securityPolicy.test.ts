import { securityPolicy } from "../../tools/securityPolicy.cjs";

/** The sources of each directive. */
const directives = (policy: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

/** What stands for the page itself, or for nothing. */
const own = ["'none'", "'self'", "data:", "blob:", "'unsafe-inline'"];

test.each([{}, { office: "office/office.js" }])("names no host and no eval: %j", (options) => {
  const policy = directives(securityPolicy(options));
  expect(
    Object.values(policy)
      .flat()
      .filter((source) => !own.includes(source)),
  ).toEqual([]);
  expect(policy["default-src"]).toEqual(["'none'"]);
  expect(policy["script-src"]).toEqual(["'self'"]);
  const loose = Object.keys(policy).filter((name) => policy[name]?.some((source) => source.startsWith("'unsafe")));
  expect(loose).toEqual(["style-src"]);
});

test("admits the network from which a build takes office.js, for scripts and requests alone", () => {
  const policy = directives(securityPolicy({ office: "https://cdn.example/lib/1/hosted/office.js" }));
  const admitting = Object.keys(policy).filter((name) => policy[name]?.includes("https://cdn.example"));
  expect(admitting).toEqual(["script-src", "connect-src"]);
});
