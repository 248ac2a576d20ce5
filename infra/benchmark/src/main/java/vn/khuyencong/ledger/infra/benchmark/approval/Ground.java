package vn.khuyencong.ledger.infra.benchmark.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.infra.benchmark.store.FactMessages;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** What commands look up: units in force, an activity, the decision that all money rests on, and who gets it. */
record Ground(List<Unit> units, Evidence decision, PartyId beneficiary) {
    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2004, 1, 1);
    private static final LocalDate SIGNED_ON = LocalDate.of(2024, 12, 20);
    private static final long SEED = 2025;

    static Ground under(Store store, int units) {
        Facts facts = new Facts(store);
        List<Unit> published = new ArrayList<>();
        for (int i = 1; i <= units; i++) {
            Unit unit = new Unit("%02d@%s".formatted(i, IN_FORCE_FROM));
            facts.publish("Reference", "reference.provinces", province(unit, i));
            published.add(unit);
        }
        facts.publish("Reference", "reference.activities", activity());
        DecisionNumber number = DecisionNumber.of("459/QĐ-UBND");
        DecisionId decision = DecisionId.of(number, "31-ubnd", SIGNED_ON);
        facts.publish("Decision", decision.value(), registered(decision, number));
        PartyId beneficiary = PartyId.of(new UUID(SEED, SEED));
        facts.publish("Party", beneficiary.value(), party(beneficiary));
        return new Ground(published, Evidence.of(decision), beneficiary);
    }

    List<Evidence> evidence() {
        return List.of(decision);
    }

    private record Facts(Store store, FactMessages messages) {
        Facts(Store store) {
            this(store, new FactMessages(SEED));
        }

        void publish(String kind, String stream, Fact fact) {
            store.publish(List.of(messages.next(kind, stream, fact, messages.newCommand())));
        }
    }

    private static ProvinceVersionPublished province(Unit unit, int number) {
        return new ProvinceVersionPublished(
                unit, unit.code(), "Tỉnh " + number, "tỉnh", IN_FORCE_FROM, null, "22/2003/QH11", null, null, null);
    }

    private static ActivityPublished activity() {
        return new ActivityPublished(
                new ActivityCode("A3.1"), "Ứng dụng máy móc tiên tiến", "45/2012/NĐ-CP Điều 4 khoản 3", null);
    }

    private static DecisionRegistered registered(DecisionId id, DecisionNumber number) {
        return new DecisionRegistered(id, number, "31-ubnd", "UBND thành phố Hải Phòng", SIGNED_ON, null, null, null);
    }

    private static PartyRegistered party(PartyId id) {
        return new PartyRegistered(id, PartyKind.ENTERPRISE, "Công ty TNHH Cơ khí", null, null, null);
    }
}
