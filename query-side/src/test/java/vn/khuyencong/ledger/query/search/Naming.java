package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.events.statement.StatementPublished;

/** Things that are named one after the other, by facts of their own. */
abstract class Naming {
    static final Unit HAI_PHONG = new Unit("31@2004-07-08");
    private static final LocalDate DAY = LocalDate.of(2016, 3, 21);

    private int named;

    String decision(String number, String issuerName, @Nullable String title) {
        return decision(number, named++, issuerName, title);
    }

    private String decision(String number, int day, String issuerName, @Nullable String title) {
        DecisionNumber read = DecisionNumber.of(number);
        LocalDate signed = DAY.plusDays(day);
        DecisionId id = new DecisionId("decision." + read.slug() + ".31-ubnd." + signed);
        return named(id, new DecisionRegistered(id, read, "31-ubnd", issuerName, signed, title, null, null));
    }

    String project(int number, String name) {
        return project(number, name, DAY);
    }

    String project(int number, String name, LocalDate day) {
        ProjectId id = ProjectId.of(new UUID(8, number));
        return named(
                id,
                new ProjectProposed(
                        id,
                        HAI_PHONG,
                        ProjectKind.GROUP,
                        ProgrammeLevel.LOCAL,
                        null,
                        name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        day));
    }

    String party(int number, String name, @Nullable String taxCode) {
        PartyId id = PartyId.of(new UUID(7, number));
        return named(id, new PartyRegistered(id, PartyKind.ENTERPRISE, name, taxCode, HAI_PHONG, null));
    }

    String statement(@Nullable String title, @Nullable String source) {
        StatementId id = StatementId.ofText("văn bản " + named++);
        Sha256 file = new Sha256("0".repeat(64));
        return named(id, new StatementPublished(id, HAI_PHONG, null, title, source, null, DAY, file, null));
    }

    String province(Unit unit, String name) {
        LocalDate from = LocalDate.of(2004, 7, 8);
        tell(
                "reference." + unit,
                new ProvinceVersionPublished(
                        unit, unit.code(), name, "tỉnh", from, null, "Nghị quyết", null, null, null));
        return unit.key();
    }

    String programme() {
        Period years = Period.ofYears(2016, 2020);
        ProgrammeId id = ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, years);
        return named(
                id, new ProgrammeRegistered(id, HAI_PHONG, ProgrammeLevel.LOCAL, years, null, List.of(), List.of()));
    }

    /** Records a fact on a stream. */
    abstract void tell(Object stream, Fact fact);

    private String named(Object id, Fact fact) {
        tell(id, fact);
        return id.toString();
    }
}
