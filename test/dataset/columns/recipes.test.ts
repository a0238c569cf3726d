import { describe, expect, it } from 'vitest';
import { cook, recipeOf } from '../../../src/dataset/columns/recipes.ts';

const jiyuan = { value: 527.7, low: 527.65, high: 527.75 };
const lead = { value: 223.4, low: 223.35, high: 223.45 };
const other = { value: 304.3, low: 304.2, high: 304.4 };

describe('recipes', () => {
  it('finds the recipe that gives exactly the figure, and cooks it again', () => {
    const recipe = recipeOf(other, [jiyuan, lead]);
    expect(recipe).toBeDefined();
    expect(cook(recipe ?? -1, [jiyuan, lead])).toEqual(other);
  });

  it('finds none where an end of the interval differs', () => {
    expect(recipeOf({ ...other, high: 304.5 }, [jiyuan, lead])).toBeUndefined();
  });

  it.each([-1, 99, 0.5])('has no recipe %d', (recipe) => {
    expect(cook(recipe, [jiyuan, lead])).toBeUndefined();
  });

  it('has no answer where there is none', () => {
    const zero = { value: 0, low: 0, high: 0 };
    expect([0, 1, 2, 3, 4, 5].map((recipe) => cook(recipe, [jiyuan, zero]))[4]).toBeUndefined();
    expect(cook(0, [])).toBeUndefined();
  });
});
