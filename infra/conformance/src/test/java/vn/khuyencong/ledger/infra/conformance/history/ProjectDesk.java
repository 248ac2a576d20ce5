package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.infra.conformance.running.Answer;

/** Sends the commands of one project and remembers what was taken, so that it can be reversed or given back. */
final class ProjectDesk {
    private final ProvinceHistory province;
    private final Chance chance;
    private final String project;
    private final List<Taken> taken = new ArrayList<>();

    /** A command that holds, with the entry that it became. */
    private record Taken(String entry, String command, LocalDate day, Map<String, Object> body) {
        boolean is(String name) {
            return command.equals(name);
        }

        boolean isPaidAs(String kind) {
            return is("DisburseFunds") && kind.equals(body.get("kind"));
        }
    }

    ProjectDesk(ProvinceHistory province, String project) {
        this.province = province;
        this.chance = province.chance();
        this.project = project;
    }

    String project() {
        return project;
    }

    Answer approve(String way, Map<String, Object> body) {
        return province.desks().approve("/projects/" + project + "/" + way, body);
    }

    Answer approveBudget(Map<String, Object> body, LocalDate day) {
        return remembered(approve("budgets", body), "ApproveBudget", day, body);
    }

    Answer money(String way, String command, Map<String, Object> body) {
        Answer answer = province.desks().post("/projects/" + project + "/" + way, body);
        return remembered(
                answer, command, LocalDate.parse(body.get("effectiveOn").toString()), body);
    }

    private Answer remembered(Answer answer, String command, LocalDate day, Map<String, Object> body) {
        if (answer.isAccepted() && !command.equals("RecordOutcome")) {
            taken.add(new Taken(answer.entry(), command, day, body));
        }
        return answer;
    }

    /** The latest entries mostly, since what others rest on is refused; two in five with the right values beside it. */
    void reverseSomething() {
        if (taken.isEmpty()) {
            return;
        }
        int newest = taken.size() - 1;
        Taken wrong = taken.get(
                chance.oneIn(3) ? chance.below(taken.size()) : newest - chance.below(Math.min(4, taken.size())));
        if (wrong.is("ApproveBudget") && !chance.oneIn(8)) {
            return;
        }
        boolean isPutRight = wrong.is("ApproveBudget") || chance.below(5) < 2;
        reverse(wrong, chance.dayFrom(wrong.day()), isPutRight ? right(wrong) : null);
    }

    private Answer reverse(Taken wrong, LocalDate day, @Nullable Map<String, Object> right) {
        Map<String, Object> reversal = body("effectiveOn", day.toString(), "reason", "nhập sai", "replacement", right);
        String path = "/entries/" + wrong.entry() + "/reversal";
        Answer answer = wrong.is("ApproveBudget")
                ? province.desks().approve(path, reversal)
                : province.desks().post(path, reversal);
        if (answer.isAccepted()) {
            taken.remove(wrong);
            if (right != null) {
                String entry = answer.json().get("events").get(1).get("entry").asString();
                taken.add(new Taken(entry, wrong.command(), wrong.day(), right));
            }
        }
        return answer;
    }

    /** The same command again, with another amount where it has one. */
    private Map<String, Object> right(Taken wrong) {
        Map<String, Object> right = body("command", wrong.command());
        right.putAll(wrong.body());
        if (right.containsKey("amount")) {
            right.put("amount", dong(chance.dong(1, 50)));
        }
        return right;
    }

    /** The numbers of the contracts that stand. */
    List<String> contracts() {
        return taken.stream()
                .filter(it -> it.is("SignContract"))
                .map(it -> it.body().get("contract").toString())
                .toList();
    }

    void undoPayments() {
        List.copyOf(taken).stream().filter(it -> it.isPaidAs("PAYMENT")).forEach(it -> reverse(it, it.day(), null));
    }

    /** On the given day, which may come after the year's correction period, or on the day of each advance. */
    void giveBackEveryAdvance(@Nullable LocalDate late) {
        List.copyOf(taken).stream()
                .filter(it -> it.isPaidAs("ADVANCE"))
                .forEach(it -> money(
                        "advance-returns",
                        "ReturnAdvance",
                        body(
                                "contract", it.body().get("contract"),
                                "amount", it.body().get("amount"),
                                "voucher", "GNT 1",
                                "effectiveOn", (late == null ? it.day() : late).toString())));
    }
}
