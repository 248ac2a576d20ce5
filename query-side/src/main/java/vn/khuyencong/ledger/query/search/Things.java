package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.events.party.Sealed;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.year.YearFact;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.reference.Names;

/** Which things the facts make known, and by which words each is found. */
final class Things {
    /** How a programme is called that was given no name. */
    private static final String NAMELESS_PROGRAMME = "Chương trình khuyến công";

    private Things() {}

    /** What a fact calls by a name; {@code documents} hold the names of the units. */
    static Optional<Thing> of(Fact fact, Documents documents) {
        return switch (fact) {
            case DecisionRegistered it -> Optional.of(decision(it));
            case ProjectProposed it -> Optional.of(project(it));
            case PartyFact it -> party(it, documents);
            case ProgrammeRegistered it -> Optional.of(programme(it, documents));
            case StatementPublished it -> Optional.of(statement(it, documents));
            case ProvinceVersionPublished it -> Optional.of(province(it));
            case ProgrammeFact it -> Optional.empty();
            case DecisionFact it -> Optional.empty();
            case ProjectFact it -> Optional.empty();
            case StatementFact it -> Optional.empty();
            case FundFact it -> Optional.empty();
            case ReferenceFact it -> Optional.empty();
            case YearFact it -> Optional.empty();
        };
    }

    private static Thing decision(DecisionRegistered it) {
        DecisionNumber number = it.number();
        return Thing.of(Kind.DECISION, it.decision().value(), number.asWritten())
                .about(it.issuerName(), it.title())
                .lasting(it.signedOn(), null)
                .foundBy(
                        Arrays.asList(number.normalised(), number.asWritten(), it.title(), it.issuerName()),
                        List.of(
                                number.normalised(),
                                Words.of(number.normalised()).getFirst()));
    }

    private static Thing project(ProjectProposed it) {
        return Thing.of(Kind.PROJECT, it.project().value(), it.name())
                .sorted("kind." + it.kind())
                .of(it.unit())
                .lasting(it.effectiveOn(), null)
                .foundBy(List.of(it.name()), List.of());
    }

    /** A party as it is called from now on; what is said of a person stays sealed. */
    private static Optional<Thing> party(PartyFact fact, Documents documents) {
        return switch (fact) {
            case PartyRegistered it ->
                Optional.of(organisation(it.party(), it.name(), it.taxCode())
                        .sorted(sortOf(it.kind()))
                        .of(it.unit()));
            case PersonRegistered it ->
                Optional.of(person(it.party(), it.sealed())
                        .sorted(sortOf(it.kind()))
                        .of(it.unit()));
            case PartyAmended it ->
                SearchProjection.named(it.party().value(), documents)
                        .map(former -> organisation(it.party(), it.name(), it.taxCode())
                                .sorted(String.valueOf(former.sort()))
                                .of(it.unit())
                                .lasting(it.effectiveOn(), null));
            case PersonAmended it ->
                SearchProjection.named(it.party().value(), documents)
                        .map(former -> person(it.party(), it.sealed())
                                .sorted(String.valueOf(former.sort()))
                                .of(it.unit())
                                .lasting(it.effectiveOn(), null));
            case PersonalDataErased it -> Optional.empty();
        };
    }

    private static Thing organisation(PartyId id, String name, @Nullable String taxCode) {
        return Thing.of(Kind.PARTY, id.value(), name)
                .about(taxCode, null)
                .foundBy(Arrays.asList(name, taxCode), taxCode == null ? List.of() : List.of(taxCode));
    }

    private static Thing person(PartyId id, Sealed sealed) {
        return Thing.of(Kind.PARTY, id.value(), null).sealed(sealed);
    }

    private static String sortOf(PartyKind kind) {
        return "party-kind." + kind;
    }

    private static Thing programme(ProgrammeRegistered it, Documents documents) {
        LocalDate to = it.period().to();
        String years = it.period().from().getYear() + (to == null ? "" : " " + to.getYear());
        String called = NAMELESS_PROGRAMME + " " + name(it.unit(), documents) + " " + years;
        return Thing.of(Kind.PROGRAMME, it.programme().value(), it.name())
                .sorted("level." + it.level())
                .of(it.unit())
                .lasting(it.period().from(), to)
                .foundBy(List.of(it.name() == null ? called : it.name()), List.of());
    }

    private static Thing statement(StatementPublished it, Documents documents) {
        return Thing.of(Kind.STATEMENT, it.statement().value(), it.title())
                .about(it.source(), null)
                .of(it.unit())
                .lasting(it.publishedOn(), null)
                .foundBy(Arrays.asList(it.title(), it.source(), name(it.unit(), documents)), List.of());
    }

    private static Thing province(ProvinceVersionPublished it) {
        return Thing.of(Kind.PROVINCE, it.unit().key(), it.name())
                .lasting(it.validFrom(), it.validTo())
                .foundBy(List.of(it.name()), List.of());
    }

    private static String name(Unit unit, Documents documents) {
        @Nullable String name = new Names(documents).of(unit);
        return name == null ? "" : name;
    }
}
