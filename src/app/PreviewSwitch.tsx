import { useStore } from "zustand";
import { preferences } from "../explorer/preferences.ts";
import { useHydrated } from "../explorer/useAddress.ts";
import { Switch } from "../ui/Switch.tsx";

/** Cards on or off: what **Turn previews off** in a card did is undone here. The choice is kept on the device. */
export function PreviewSwitch() {
  const chosen = useStore(preferences, (state) => state.previews);
  const hydrated = useHydrated();
  return (
    <div className="foot-previews">
      <Switch
        on={!hydrated || chosen}
        onTurn={(previews) => {
          preferences.getState().choosePreviews(previews);
        }}
      >
        Previews of sources and terms
      </Switch>
    </div>
  );
}
