import { describe, expect, it } from 'vitest';
import { EventRegistry, workbookTarget } from '../../../src/workbench/model/eventRegistry.ts';

function listening(): { readonly registry: EventRegistry; readonly told: readonly string[] } {
  const told: string[] = [];
  return { registry: new EventRegistry((_type, target) => told.push(target)), told };
}

describe('EventRegistry', () => {
  it('tells listeners of a sheet and of the workbook', () => {
    const { registry, told } = listening();
    registry.register('changed', '{1}');
    registry.register('changed', workbookTarget);
    registry.fire('changed', '{1}', {});
    registry.fire('changed', '{2}', {});
    registry.fire('calculated', '{1}', {});
    expect(told).toEqual(['{1}', workbookTarget, workbookTarget]);
  });

  it('goes on telling one context when another stops listening', () => {
    const { registry, told } = listening();
    registry.register('changed', workbookTarget);
    registry.register('changed', workbookTarget);
    registry.unregister('changed', workbookTarget);
    registry.fire('changed', '{1}', {});
    expect(told).toEqual([workbookTarget]);
    registry.unregister('changed', workbookTarget);
    registry.fire('changed', '{1}', {});
    expect(told).toHaveLength(1);
  });

  it('owes nothing for stopping what was never begun', () => {
    const { registry, told } = listening();
    registry.unregister('changed', workbookTarget);
    registry.register('changed', workbookTarget);
    registry.fire('changed', '{1}', {});
    expect(told).toEqual([workbookTarget]);
    registry.clear();
    registry.fire('changed', '{1}', {});
    expect(told).toHaveLength(1);
  });
});
