package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.infra.conformance.running.Answer;

/** One project by chance: proposed, approved, contracted, paid, corrected; one in four is given up and closed. */
final class ProjectHistory {
    private static final List<String> KINDS = List.of("SINGLE", "GROUP", "POINT", "TASK");
    private static final List<List<String>> ACTIVITIES =
            List.of(List.of("A1"), List.of("A3.1"), List.of("A3.1", "A3.3"), List.of("A4.1"), List.of("A5"));
    private static final int STEPS = 54;

    private final ProvinceHistory province;
    private final Chance chance;
    private final ProjectDesk desk;
    private final String kind;
    private final boolean givenUp;
    private final LocalDate proposedOn;
    private final List<String> lines = new ArrayList<>();
    private LocalDate approvedOn;
    private LocalDate today;
    private int signed;

    ProjectHistory(ProvinceHistory province, int number) {
        this.province = province;
        this.chance = province.chance();
        this.kind = KINDS.get(number % KINDS.size());
        this.givenUp = number % 3 == 2;
        this.proposedOn = chance.of(Chance.DAYS.subList(1, 6));
        this.approvedOn = proposedOn;
        this.today = proposedOn;
        this.desk = new ProjectDesk(province, "project." + chance.uuid());
    }

    void send() {
        propose();
        if (chance.oneIn(3)) {
            desk.approve("returns-for-completion", body("reason", "thiếu hồ sơ", "effectiveOn", proposedOn.toString()));
            propose();
        }
        if (approve()) {
            lines.forEach(line -> sign());
            if (givenUp) {
                giveUp();
            } else {
                for (int step = 0; step < STEPS; step++) {
                    step();
                }
            }
        }
    }

    private void propose() {
        province.desks()
                .post(
                        "/projects",
                        body(
                                "project",
                                desk.project(),
                                "unit",
                                province.unit(),
                                "kind",
                                kind,
                                "level",
                                "LOCAL",
                                "programme",
                                chance.oneIn(3) ? null : province.programme(),
                                "name",
                                "Đề án " + desk.project(),
                                "implementer",
                                province.implementer(),
                                "beneficiary",
                                kind.equals("SINGLE") || kind.equals("POINT") ? province.beneficiary() : null,
                                "activities",
                                chance.oneIn(5) ? null : chance.of(ACTIVITIES),
                                "totalCost",
                                dong(chance.dong(500, 900)),
                                "effectiveOn",
                                proposedOn.toString()));
    }

    private boolean approve() {
        for (int attempt = 0; attempt < 4; attempt++) {
            List<Map<String, Object>> wanted = new ArrayList<>();
            for (int i = 0; i <= chance.below(3); i++) {
                wanted.add(line("line-" + (i + 1), attempt));
            }
            LocalDate day = chance.dayFrom(proposedOn);
            Answer answer = desk.approveBudget(
                    body(
                            "lines",
                            wanted,
                            "effectiveOn",
                            day.toString(),
                            "evidence",
                            evidence(province.decisionBy(day))),
                    day);
            if (answer.isAccepted()) {
                wanted.forEach(line -> lines.add(line.get("line").toString()));
                return true;
            }
        }
        return false;
    }

    private Map<String, Object> line(String id, int attempt) {
        return body(
                "line", id,
                "source", chance.of(ProvinceHistory.SOURCES).toUpperCase(java.util.Locale.ROOT),
                "fiscalYear", chance.of(ProvinceHistory.YEARS),
                "activities", chance.oneIn(2) ? chance.of(ACTIVITIES) : null,
                "amount", dong(chance.dong(60, 300) >> attempt));
    }

    private void step() {
        today = chance.oneIn(6) ? chance.dayFrom(today) : today;
        if (desk.contracts().isEmpty() && chance.oneIn(2)) {
            sign();
        }
        switch (chance.below(20)) {
            case 0, 1, 2 -> sign();
            case 3 -> desk.money("contract-amendments", "AmendContract", contractBody("change", dong(change())));
            case 4, 5, 6, 7, 8 -> pay();
            case 9, 10 -> desk.money("clearances", "ClearAdvance", paid("line", chance.of(lines), 1, 6));
            case 11, 12 -> desk.money("advance-returns", "ReturnAdvance", paid("contract", contract(), 1, 5));
            case 13, 14 -> assign();
            case 15 -> desk.money("outcomes", "RecordOutcome", outcome());
            case 16 -> maybeClose();
            default -> desk.reverseSomething();
        }
    }

    private void maybeClose() {
        if (chance.oneIn(8)) {
            desk.money("closure", "CloseProject", dated(body()));
        }
    }

    private void giveUp() {
        List.copyOf(lines).forEach(line -> {
            assign();
            pay();
        });
        sign();
        desk.money("disbursements", "DisburseFunds", payment("ADVANCE"));
        desk.money("disbursements", "DisburseFunds", payment("ADVANCE"));
        desk.undoPayments();
        desk.giveBackEveryAdvance(chance.oneIn(2) ? LocalDate.of(2019, 6, 30) : null);
        desk.money("closure", "CloseProject", body("effectiveOn", "2019-06-30"));
        for (int i = 0; i < 12; i++) {
            desk.reverseSomething();
        }
        desk.money("disbursements", "DisburseFunds", payment("PAYMENT"));
    }

    private void sign() {
        signed++;
        desk.money(
                "contracts",
                "SignContract",
                dated(body(
                        "contract", signed + "/HĐ-KC",
                        "kind", kind.equals("TASK") ? "TASK_ASSIGNMENT" : "CONTRACT",
                        "line", chance.of(lines),
                        "contractor", province.implementer(),
                        "amount", dong(chance.dong(5, 60)))));
    }

    private void pay() {
        desk.money("disbursements", "DisburseFunds", payment(chance.oneIn(3) ? "PAYMENT" : "ADVANCE"));
    }

    private Map<String, Object> payment(String how) {
        Map<String, Object> payment = paid("contract", contract(), 1, 30);
        payment.put("kind", how);
        payment.put("documentDate", proposedOn.toString());
        return payment;
    }

    private Map<String, Object> paid(String on, String name, long least, long most) {
        return dated(body(on, name, "amount", dong(chance.dong(least, most)), "voucher", "UNC " + chance.below(9_999)));
    }

    private void assign() {
        String newLine = chance.oneIn(4) ? null : "line-" + (lines.size() + 1) + "x";
        Answer answer = desk.money(
                "beneficiaries",
                "AssignBeneficiary",
                dated(body(
                        "line", chance.of(lines),
                        "beneficiary", province.beneficiary(),
                        "amount", dong(chance.dong(1, 20)),
                        "newLine", newLine)));
        if (answer.isAccepted() && newLine != null) {
            lines.add(newLine);
        }
    }

    private Map<String, Object> outcome() {
        return dated(body("outcomes", List.of(Map.of("unit", "person", "quantity", chance.below(90)))));
    }

    private Map<String, Object> contractBody(String name, Object value) {
        return dated(body("contract", contract(), name, value));
    }

    private long change() {
        long size = chance.dong(1, 30);
        return chance.oneIn(2) ? -size : size;
    }

    private String contract() {
        List<String> standing = desk.contracts();
        return standing.isEmpty() || chance.oneIn(25) ? "0/HĐ-KC" : chance.of(standing);
    }

    private Map<String, Object> dated(Map<String, Object> command) {
        command.put("effectiveOn", (chance.oneIn(6) ? chance.dayFrom(approvedOn) : today).toString());
        if (chance.oneIn(3)) {
            command.put("evidence", evidence(province.decision()));
        }
        return command;
    }
}
