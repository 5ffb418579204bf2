/**
 * Folders of src, each with those that it may import besides itself. Imports run one way. The lint keeps it, and
 * docs/architecture.md is drawn from what is really imported. A new folder is a new line here.
 */
const mayImport = {
  form: [],
  report: ["form"],
  rules: ["form", "report"],
  diagnosis: ["form", "report", "rules"],
  sheets: ["form", "report"],
  files: ["form", "report", "sheets"],
  excel: ["form", "report", "rules", "sheets"],
  merge: ["form", "report", "rules", "sheets"],
  batch: ["form", "report", "rules", "diagnosis", "sheets", "files", "merge"],
  taskpane: ["form", "report", "rules", "diagnosis", "sheets", "files", "excel", "merge", "batch"],
  cli: ["form", "report", "rules", "diagnosis", "sheets", "files", "merge", "batch"],
  workbench: [],
  // Words for people, checked by tests; nothing imports it.
  glossary: [],
};

module.exports = { mayImport };
