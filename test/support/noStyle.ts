/** In place of a style sheet: tests without a browser draw nothing. */
export {};
