import { withFallback } from "../../../src/workbench/page/fonts";

test.each([
  ["normal normal 11pt 宋体", 'normal normal 11pt 宋体, "Noto Sans SC", sans-serif'],
  ["16px Arial, sans-serif", '16px Arial, "Noto Sans SC", sans-serif'],
  ['16px "Noto Sans SC", sans-serif', '16px "Noto Sans SC", sans-serif'],
])("%s falls back to the font that has every glyph", (font, expected) => {
  expect(withFallback(font)).toBe(expected);
});
