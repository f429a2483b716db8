/** A module of its own, which lies in one file with React and starts it: a task less long when a page wakes (vite.config.ts). */
export { createRoot, hydrateRoot } from "react-dom/client";
