package vn.khuyencong.ledger.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodeKind;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.events.statement.StatementPublished;

/** What is known before any test begins: provinces, activities, issuers, a few acts, a text, a programme, a party. */
public final class World {
    /** 15/01/2026 in Vietnam. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T03:00:00Z"), ZoneOffset.UTC);

    public static final LocalDate TOMORROW = LocalDate.of(2026, 1, 16);

    public static final Unit HAI_PHONG = new Unit("31@2004-07-08");
    public static final Unit HAI_PHONG_OF_2025 = new Unit("31@2025-07-01");
    public static final Unit VINH_LONG = new Unit("86@2004-07-08");
    /** Hà Tây, which ended when Hà Nội took it in. */
    public static final Unit HA_TAY = new Unit("28@2004-07-08");

    public static final Unit NOWHERE = new Unit("99@2004-07-08");

    public static final DecisionId DECISION_459 = decision("459/QĐ-UBND", LocalDate.of(2016, 3, 21));
    public static final DecisionId DECISION_OF_SUCCESSOR = decision("12/QĐ-UBND", LocalDate.of(2025, 12, 10));
    public static final DecisionId ANNULLED_DECISION = decision("77/QĐ-UBND", LocalDate.of(2016, 2, 2));
    public static final DecisionId UNKNOWN_DECISION = decision("1/QĐ-UBND", LocalDate.of(2016, 1, 4));

    public static final Sha256 TEXT = Sha256.of("Hải Phòng: kết quả khuyến công".getBytes());
    public static final StatementId STATEMENT = StatementId.of(TEXT);
    public static final StatementId UNKNOWN_STATEMENT = StatementId.ofText("nobody published this");

    public static final Period YEARS_2016_TO_2020 = Period.ofYears(2016, 2020);
    public static final ProgrammeId PROGRAMME = ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, YEARS_2016_TO_2020);
    public static final ProgrammeId UNKNOWN_PROGRAMME =
            ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, Period.ofYears(2021, 2025));
    public static final PartyId PARTY = PartyId.of(new UUID(0, 1));
    public static final PartyId UNKNOWN_PARTY = PartyId.of(new UUID(0, 99));

    public static final List<Evidence> BY_459 = List.of(Evidence.of(DECISION_459));
    public static final List<Evidence> BY_TEXT = List.of(Evidence.of(STATEMENT, "theo Quyết định 459/QĐ-UBND"));

    private World() {}

    public static List<Fact> known() {
        return List.of(
                province(HAI_PHONG, "Hải Phòng", LocalDate.of(2025, 6, 30), HAI_PHONG_OF_2025),
                province(HAI_PHONG_OF_2025, "Hải Phòng", null, null),
                province(VINH_LONG, "Vĩnh Long", LocalDate.of(2025, 6, 30), null),
                province(HA_TAY, "Hà Tây", LocalDate.of(2008, 7, 31), new Unit("01@2008-08-01")),
                new ActivityPublished(new ActivityCode("A1"), "Đào tạo nghề", "NĐ 45/2012 Điều 4 k1", null),
                new ActivityPublished(new ActivityCode("A3.1"), "Mô hình trình diễn", "NĐ 45/2012 Điều 4 k3", null),
                new IssuerPublished("cp", "Chính phủ", IssuerScope.NATIONAL),
                new IssuerPublished("btc-bct", "Bộ Tài chính và Bộ Công Thương", IssuerScope.NATIONAL),
                new IssuerPublished("ubnd", "UBND", IssuerScope.PROVINCIAL),
                new BudgetCodePublished(
                        BudgetCodeKind.CHAPTER,
                        "600",
                        "799",
                        "Chương cấp huyện",
                        null,
                        new FiscalYear(2025),
                        "130/2025/TT-BTC"),
                registered(DECISION_459, "459/QĐ-UBND"),
                registered(DECISION_OF_SUCCESSOR, "12/QĐ-UBND"),
                registered(ANNULLED_DECISION, "77/QĐ-UBND"),
                new DecisionAnnulled(ANNULLED_DECISION, null, LocalDate.of(2016, 3, 1), "ban hành nhầm"),
                new StatementPublished(STATEMENT, HAI_PHONG, null, null, null, null, null, TEXT, null),
                new ProgrammeRegistered(
                        PROGRAMME, HAI_PHONG, ProgrammeLevel.LOCAL, YEARS_2016_TO_2020, null, BY_459, List.of()),
                new PartyRegistered(PARTY, PartyKind.ENTERPRISE, "Công ty TNHH Cơ khí An Dương", null, null, null));
    }

    public static Money million(long million) {
        return Money.dong(million * 1_000_000);
    }

    private static DecisionId decision(String number, LocalDate signedOn) {
        return DecisionId.of(DecisionNumber.of(number), "31-ubnd", signedOn);
    }

    /** An act of any issuer, registered. */
    public static DecisionRegistered registered(DecisionId id) {
        return registered(id, "1/QĐ-" + id.issuer().toUpperCase(Locale.ROOT));
    }

    private static DecisionRegistered registered(DecisionId id, String number) {
        return new DecisionRegistered(
                id,
                DecisionNumber.of(number),
                id.issuer(),
                "UBND thành phố Hải Phòng",
                id.signedOn(),
                null,
                null,
                null);
    }

    private static Fact province(Unit unit, String name, @Nullable LocalDate validTo, @Nullable Unit successor) {
        LocalDate validFrom = LocalDate.parse(unit.key().substring(3));
        String kind = name.equals("Hải Phòng") ? "thành phố" : "tỉnh";
        return new ProvinceVersionPublished(
                unit, unit.code(), name, kind, validFrom, validTo, "124/2004/QĐ-TTg", null, successor, null);
    }
}
