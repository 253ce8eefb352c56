namespace Demarche.Conflict.Tests.Formats;

/// <summary>Model files that several tests read.</summary>
internal static class FormatTexts
{
    internal const string WithEverything = """
        format: 1
        name: The ferry dispute
        source: invented
        note: Two islands and a company.
        options:
          - Opens the harbour
          - name: Sends observers
            key: observers
            direction: forward
            evidence: [f12, f13]
            grade: B
            status: stated
          - {name: Sails, key: sails, direction: both}
          - {name: Sues, key: sues, direction: none}
        infeasible:
          - sails and not <Opens the harbour>
          - exactlyOne: [observers, sues]
            status: assumed
            note: taken for granted
          - YY--
        numbering: code
        statusQuo: 0
        frozen: [8]
        decisionMakers:
          - name: North
            note: divided
            options: [Opens the harbour]
            prefers:
              statements:
                - is: sails if observers
                  text: "if they come, let it sail"
                  evidence: [f14]
                  grade: A
                - tier: [observers, not sues]
                  status: claimed
                - any(sails, all(observers, not sues)) xor sues
              rule: prioritised, silence unknown
              indifferentTo: [sues]
          - name: South
            options: [observers]
            prefers:
              ranking: # greatly
                - 1
                - [2, 3]
                - ">>"
                - {states: [8], level: 3, grade: C}
            attitudes: {North: -1, The company: 1}
            sees:
              preferences:
                North: {weights: {sails: 2.5, observers: -1}}
                The company: unknown
              unseenOptions: [sues]
              impossible: [sails and observers]
          - name: The company
            options: [sails, sues]
            evidenceNote: nobody else sails
            prefers:
              pairs:
                - 1 > 2
                - 2 >> 3
                - 3 = 8
                - {better: 1, worse: 8, evidence: [f15]}
              others: tied
        blocs: [[North, South]]
        """;

    internal const string WithErrors = """
        format: 2
        titel: The ferry dispute
        options:
          - {name: Opens, key: opens, direction: forwards}
          - {nam: Sails}
          - [a]
        infeasible:
          - opns and Sails
          - opens or opens
          - YYYYY
          - {atMostOne: [opens], when: opens}
          - opens and not opens
        states:
          - 1: YN
          - {options: YNN}
        moves:
          North: [1 to 2]
          West: [1 -> 2]
        decisionMakers:
          - name: North
            options: [opens, opened]
            prefers:
              statements: [opens and, (opens, opens or xor, "opens % opens", opens if opens if opens, opens opens]
          - options: [opens]
            prefers:
              ranking: [">>", 1, {state: 2}]
              weights: {opens: much}
          - name: East
            prefers: {}
            attitudes: {North: 3}
          - name: South
            prefers:
              pairs: [1 is better than 2, {better: 3}]
              others: maybe
              status: certain
          - name: Company
            prefers: {fuzzy: [[1, 2], [1, 2, high]]}
        statusQuo: [1]
        name:
        """;
}
