import type { Simulation } from "./simulation";

/**
 * The menu of what can be simulated. Each entry has the query that the address would have (`data-simulate`); choosing
 * one takes the place of what was simulated before.
 */
export function createFaultMenu(menu: HTMLDetailsElement, simulation: Simulation, search: string): void {
  const entries = [...menu.querySelectorAll<HTMLButtonElement>("button[data-simulate]")];
  const state = menu.querySelector("output");
  const show = (query: string): void => {
    for (const entry of entries) entry.setAttribute("aria-pressed", String(entry.dataset["simulate"] === query));
    menu.classList.toggle("is-simulating", query !== "");
    if (state) state.textContent = query === "" ? "没有模拟故障。" : `正在模拟，地址写法：?${query}`;
  };
  for (const entry of entries) {
    entry.addEventListener("click", () => {
      const query = entry.dataset["simulate"] ?? "";
      show(query);
      void simulation.simulate(query);
      menu.open = false;
    });
  }
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  show(decodeURIComponent(search.replace(/^\?/, "")));
}
