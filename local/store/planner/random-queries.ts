import fc from 'fast-check'

// Documents and queries for comparing the two ways to an answer: through the indexes, and by reading everything.

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.constantFrom('', 'a', 'ab', 'b', '😀', '！', 'a\0b') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 1.5, -1, -0, Number.NaN, Number.POSITIVE_INFINITY),
  },
  { weight: 1, arbitrary: fc.constantFrom(new Date(0), new Date(1), new Date(-1)) },
)
const inner = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] })
const value = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(inner, scalar, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }) },
  { weight: 1, arbitrary: inner },
)
const anyDoc = fc.record({ a: value, b: value, c: scalar, d: scalar }, { requiredKeys: [] })

const field = fc.constantFrom('a', 'b', 'c', 'd', 'a.x', 'a.y', 'b.x', '_id')
const condition = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom(/^a/, /b/, /^ab*/, /^a|b/, /^A/i) },
  {
    weight: 5,
    arbitrary: fc
      .record({ $gt: scalar, $lte: scalar }, { requiredKeys: [] })
      .filter((each) => Object.keys(each).length > 0),
  },
  { weight: 1, arbitrary: fc.record({ $gte: scalar, $lt: scalar }) },
  { weight: 3, arbitrary: fc.record({ $in: fc.array(fc.oneof(scalar, fc.constant(/^a/)), { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ $ne: scalar }) },
  { weight: 1, arbitrary: fc.record({ $exists: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ $elemMatch: fc.record({ x: scalar }) }) },
)
const conditions = fc.dictionary(field, condition, { maxKeys: 3 })
export const query = fc.oneof(
  { weight: 6, arbitrary: conditions },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conditions, fc.array(conditions, { minLength: 1, maxLength: 2 }))
      .map(([rest, $and]) => ({ ...rest, $and })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conditions, fc.array(conditions, { minLength: 1, maxLength: 3 }))
      .map(([rest, $or]) => ({ ...rest, $or })),
  },
)
const order = fc.constantFrom<1 | -1>(1, -1)
export const sort = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', '_id'), order), {
  maxLength: 3,
  selector: ([name]) => name,
})

/** MongoDB refuses to sort by two lists at once, so none of these documents has them in both fields. */
export const doc = anyDoc.filter((each) => !(Array.isArray(each.a) && Array.isArray(each.b)))
