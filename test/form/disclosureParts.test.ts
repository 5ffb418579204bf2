import { captionOf } from "../../src/form/disclosureParts";

it("the caption of a block is known without 第 or brackets, as it is often published", () => {
  expect(captionOf("五")).toEqual({ text: "第二十条第（五）项", variants: ["第二十条（五）项", "第二十条第五项"] });
});
