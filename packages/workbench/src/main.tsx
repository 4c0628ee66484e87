import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./shell/app.tsx";
import { SettingsProvider } from "./shell/settings.tsx";

// The case is on this machine: nothing is old before somebody decides, nothing is tried again.
const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 2000, networkMode: "always" } },
});
const place = document.querySelector("#root");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <SettingsProvider>
          <App />
        </SettingsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
