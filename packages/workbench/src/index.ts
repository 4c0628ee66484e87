export { appFiles } from "./host/app-files.ts";
