import { createRoot } from "react-dom/client";
import { connect } from "../excel";
import { App } from "./App";
import { placeOfQuery } from "./pane/places";
import { refuseStrayFiles } from "./pane/strayFiles";
import "./styles/index.css";

refuseStrayFiles(window);
const root = document.getElementById("root");
if (root) {
  root.replaceChildren();
  createRoot(root).render(
    <App connect={connect} reload={() => location.reload()} place={placeOfQuery(location.search)} />,
  );
  document.documentElement.dataset["started"] = "true";
}
