import { useCallback, useEffect, useState } from 'react'
import type { WxtStorageItem } from 'wxt/utils/storage'

/** A setting, live, and how to change it; null until it has been read. */
export const useSetting = <Value>(setting: WxtStorageItem<Value, Record<string, unknown>>): readonly [Value | null, (value: Value) => void] => {
  const [value, setValue] = useState<Value | null>(null)
  useEffect(() => {
    void setting.getValue().then(setValue)
    return setting.watch(setValue)
  }, [setting])
  const change = useCallback((now: Value) => {
    setValue(now)
    void setting.setValue(now)
  }, [setting])
  return [value, change]
}
