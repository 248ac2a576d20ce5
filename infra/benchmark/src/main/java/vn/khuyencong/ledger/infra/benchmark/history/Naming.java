package vn.khuyencong.ledger.infra.benchmark.history;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactEvidence;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.infra.benchmark.store.FactMessages;

/** Registers the decisions and parties that a history speaks of. */
final class Naming {
    private static final long SEED = 19;

    private final Set<DecisionId> decisions = new LinkedHashSet<>();
    private final Set<PartyId> parties = new LinkedHashSet<>();

    void hear(Fact fact) {
        FactEvidence.of(fact).forEach(it -> {
            if (it.decision() != null) {
                decisions.add(it.decision());
            }
        });
        if (fact instanceof ProjectProposed it && it.beneficiary() != null) {
            parties.add(it.beneficiary());
        }
    }

    void tell(Consumer<List<DomainEventMessage<Fact>>> commands) {
        FactMessages messages = new FactMessages(SEED);
        decisions.forEach(id ->
                commands.accept(List.of(messages.next("Decision", id.value(), registered(id), messages.newCommand()))));
        parties.forEach(id ->
                commands.accept(List.of(messages.next("Party", id.value(), registered(id), messages.newCommand()))));
    }

    /** {@code decision.7-qd-ubnd.31-ubnd.2014-12-09} is called by its own parts. */
    private static DecisionRegistered registered(DecisionId id) {
        String[] parts = id.value().split("\\.");
        String number = parts[1].substring(0, parts[1].indexOf('-'));
        return new DecisionRegistered(
                id,
                DecisionNumber.of(number + "/QĐ-UBND"),
                parts[2],
                "Ủy ban nhân dân tỉnh " + parts[2].substring(0, 2),
                LocalDate.parse(parts[3]),
                "Về việc giao kế hoạch và dự toán khuyến công",
                null,
                null);
    }

    private static PartyRegistered registered(PartyId id) {
        String name = "Cơ sở cơ khí " + id.value().substring(id.value().length() - 6);
        return new PartyRegistered(id, PartyKind.values()[0], name, null, null, null);
    }
}
