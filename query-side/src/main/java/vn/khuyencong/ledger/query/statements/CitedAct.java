package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.events.DecisionId;

/** A decision that a text names, by the number that stands in the text. */
record CitedAct(DecisionId id, String number) {
    static List<CitedAct> of(StatementAnswer text) {
        Map<DecisionId, String> numbers = text.figures().stream()
                .filter(it -> it.decision() != null)
                .collect(Collectors.toMap(
                        StatementAnswer.Figure::decision, StatementAnswer.Figure::value, (one, two) -> one));
        return text.cites().stream()
                .map(id -> new CitedAct(id, numbers.getOrDefault(id, id.value())))
                .toList();
    }
}
