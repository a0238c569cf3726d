// The first script of the page: what a formula needs, and nothing of the pane.
export {};
