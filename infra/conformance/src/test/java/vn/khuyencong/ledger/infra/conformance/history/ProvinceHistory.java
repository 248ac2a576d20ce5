package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What one province sends: its decisions and programme, its funds of three years and two sources, its projects, a text. */
final class ProvinceHistory {
    static final List<Integer> YEARS = List.of(2016, 2017, 2018);
    static final List<String> SOURCES = List.of("provincial", "central");

    private static final int PARTIES = 6;
    private static final List<String> KINDS =
            List.of("PUBLIC_SERVICE_UNIT", "ENTERPRISE", "HOUSEHOLD_BUSINESS", "NATURAL_PERSON");
    private static final int PROJECTS = 14;

    private final String unit;
    private final Desks desks;
    private final Chance chance;

    private final List<String> decisions = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private String programme = "";

    ProvinceHistory(String unit, Desks desks, Chance chance) {
        this.unit = unit;
        this.desks = desks;
        this.chance = chance;
    }

    void send() {
        registerDecisions();
        registerProgramme();
        registerParties();
        YEARS.forEach(year -> SOURCES.forEach(source -> fill("fund." + unit + "." + year + "." + source)));
        IntStream.range(0, PROJECTS).forEach(number -> new ProjectHistory(this, number).send());
        new EveryKindHistory(this).send();
        new TextHistory(this).send();
    }

    private void registerDecisions() {
        for (LocalDate signed : List.of(
                LocalDate.of(2015, 12, 15),
                LocalDate.of(2016, 3, 21),
                LocalDate.of(2017, 1, 31),
                LocalDate.of(2018, 2, 1))) {
            decisions.add(desks
                    .post(
                            "/decisions",
                            body(
                                    "number",
                                    (100 + decisions.size()) + "/QĐ-UBND",
                                    "issuer",
                                    unit.substring(0, 2) + "-ubnd",
                                    "signedOn",
                                    signed.toString(),
                                    "title",
                                    "Quyết định giao kế hoạch khuyến công"))
                    .mustBeAccepted()
                    .stream());
        }
    }

    private void registerProgramme() {
        programme = desks
                .post(
                        "/programmes",
                        body(
                                "unit",
                                unit,
                                "level",
                                "LOCAL",
                                "period",
                                Map.of("from", "2016-01-01", "to", "2020-12-31"),
                                "evidence",
                                evidence(decisions.getFirst())))
                .mustBeAccepted()
                .stream();
    }

    private void registerParties() {
        for (int i = 0; i < PARTIES; i++) {
            String party = "party." + chance.uuid();
            String kind = KINDS.get(i % KINDS.size());
            desks.post("/parties", body("party", party, "kind", kind, "name", "Cơ sở số " + i, "unit", unit))
                    .mustBeAccepted();
            parties.add(party);
        }
    }

    /** Plans and tranches, some dated back, some taken back again, some put right. */
    private void fill(String fund) {
        String given = fund.endsWith(".central") ? fund.replace(unit, "vn") : fund;
        for (int i = 0; i < 4; i++) {
            Object of = chance.oneIn(3) ? null : programme;
            give(given, "plans", "PlanFunds", chance.dong(200, 1_500), body("programme", of));
            give(given, "allocations", "AllocateFunds", chance.dong(150, 1_200), body("tranche", "đợt " + (i + 1)));
            if (!given.equals(fund)) {
                handOn(given, fund, body("chain", "PLAN", "programme", of));
                handOn(given, fund, body("chain", "AUTHORITY"));
            }
        }
    }

    /** Central money is held by the nation; the province gets it by transfer, in two halves. */
    private void handOn(String nations, String fund, Map<String, Object> chain) {
        chain.put("to", fund);
        give(nations, "transfers", "TransferFunds", chance.dong(150, 1_200), chain);
    }

    private void give(String fund, String way, String command, long amount, Map<String, Object> given) {
        LocalDate day = chance.day();
        given.putAll(
                body("amount", dong(amount), "effectiveOn", day.toString(), "evidence", evidence(decisionBy(day))));
        var answer = desks.post("/funds/" + fund + "/" + way, given);
        if (answer.isAccepted() && chance.oneIn(4)) {
            Map<String, Object> right = null;
            if (chance.oneIn(2)) {
                right = body("command", command);
                right.putAll(given);
                right.put("amount", dong(amount + chance.dong(1, 90)));
            }
            desks.post(
                    "/entries/" + answer.entry() + "/reversal",
                    body(
                            "effectiveOn",
                            chance.dayFrom(day).toString(),
                            "reason",
                            "nhập sai số tiền",
                            "replacement",
                            right));
        }
    }

    String unit() {
        return unit;
    }

    Desks desks() {
        return desks;
    }

    Chance chance() {
        return chance;
    }

    String programme() {
        return programme;
    }

    String decision() {
        return chance.of(decisions);
    }

    /** A decision that had been signed by that day; money does not take effect before it was decided. */
    String decisionBy(LocalDate day) {
        return chance.of(decisions.stream()
                .filter(it -> it.substring(it.lastIndexOf('.') + 1).compareTo(day.toString()) <= 0)
                .toList());
    }

    /** Somebody who receives money; the first party carries projects out. */
    String beneficiary() {
        return parties.get(1 + chance.below(PARTIES - 1));
    }

    String implementer() {
        return parties.getFirst();
    }
}
