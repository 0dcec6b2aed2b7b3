// The rules that a mail itself can answer, in the order in which they are asked.

internal import IntakeModel

/// N1 to N14, N18, N19 and N21. N15, N16, N17, N20 and N22 need the store and follow in `replyDecision`.
let mailRules = [
  Rule(id: .returnPath, check: returnPath),
  Rule(id: .nullReturnPath, check: nullReturnPath),
  Rule(id: .autoSubmitted, check: autoSubmitted),
  Rule(id: .robotLocalPart, check: robotLocalPart),
  Rule(id: .listFields, check: listFields),
  Rule(id: .precedence, check: precedence),
  Rule(id: .autoResponseFields, check: autoResponseFields),
  Rule(id: .report, check: report),
  Rule(id: .own, check: own),
  Rule(id: .notAddressed, check: notAddressed),
  Rule(id: .from, check: from),
  Rule(id: .unprovenFrom, check: unprovenFrom),
  Rule(id: .authentication, check: authentication),
  Rule(id: .spamOrLimit, check: spamOrLimit),
  Rule(id: .hops, check: hops),
  Rule(id: .age, check: age),
  Rule(id: .address, check: address),
]
