import { useEffect } from "react";
import { useStore } from "zustand";
import { PLAN_NAME, planStore, type PlanState } from "../../explorer/planStore.ts";

/** The plan on this device, followed also when another tab changes it. */
export function usePlan(): PlanState {
  useEffect(() => {
    const hear = ({ key }: StorageEvent): void => {
      if (key === PLAN_NAME) planStore().getState().reread();
    };
    window.addEventListener("storage", hear);
    return () => {
      window.removeEventListener("storage", hear);
    };
  }, []);
  return useStore(planStore());
}
