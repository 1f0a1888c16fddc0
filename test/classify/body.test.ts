import { expect, test } from 'vitest'
import { classify } from '../../lib/classify/index.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

const read = (text: string) => classify(layOutPlain(text))

test('a sentence about Plaintiff below the first paragraph makes no caption of it', () => {
  const { signedOn } = read('IN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF PENNSYLVANIA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nORDER\n\nAND NOW, this 18th day of December, 2023, upon consideration of the Motion to Withdraw, the Court finds as follows:\n\nPlaintiff sues for the price of goods sold. The firm shall serve a copy within three days of the date of this Order.\n\nBY THE COURT:\n\n/s/ Nan Pruitt\nNAN PRUITT, J.\n')
  expect(signedOn).toBe('2023-12-18')
})

test('a judge’s date may stand left of the title, below the lawyers’', () => {
  const { signedOn } = read('UNITED STATES DISTRICT COURT\nDISTRICT OF MASSACHUSETTS\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nSTIPULATED PROTECTIVE ORDER\n\nConfidential material shall be returned within sixty days after the action ends, and nobody may keep a copy of it.\n\nBy its attorneys,\n\n/s/ Jo Poe\nJo Poe\nDated: April 11, 2025\n\nSO ORDERED, as modified.\n\n                                    /s/ Nan Pruitt\n                                    Nan Pruitt\nApril 17, 2025                      United States District Judge\n')
  expect(signedOn).toBe('2025-04-17')
})

test.each([
  'This document has been electronically entered in the records of the United States\nBankruptcy Court for the Southern District of Ohio.',
  'The following constitutes the ruling of the court and has the force and effect therein described.',
  'IT IS ORDERED as set forth below:',
])('a bankruptcy court’s banner above the caption is no body: %s', (banner) => {
  const { court, signedOn } = read(`${banner}\n\nDated: November 14, 2023                 /s/ Nan Pruitt\n                                         Nan Pruitt\n                                         United States Bankruptcy Judge\n\nUNITED STATES BANKRUPTCY COURT\nSOUTHERN DISTRICT OF OHIO\n\nIn re:\nBRIAR MILL LLC,\nDebtor.\n\nORDER ON MOTION\n\nThe debtor shall file amended schedules within 14 days of the entry of this order and serve them.\n`)
  expect([court, signedOn]).toEqual(['ohsb', '2023-11-14'])
})
