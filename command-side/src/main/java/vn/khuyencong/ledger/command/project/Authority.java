package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.DECIDED_BY_WRONG_LEVEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Thẩm quyền điều chỉnh (Thông tư 36/2013/TT-BCT Điều 11): who decides which change of a national project. Local
 * projects follow the process of their province and are not checked. A higher level may always decide.
 */
public final class Authority {
    private static final String SO = "sct";
    private static final List<String> CUC = List.of("cndp", "ctdp", "dmkc");
    private static final Set<String> BO_AND_ABOVE = Set.of("bct", "btc-bct", "ttg", "cp", "ubtvqh", "qh");

    private Authority() {}

    /** What may be changed of a project after it was approved. */
    public enum Change {
        INCREASE_OF_SUPPORT(Level.BO, true),
        CHANGE_OF_ACTIVITY(Level.BO, true),
        EXTENSION_INTO_NEXT_YEAR(Level.BO, true),
        STOP(Level.BO, true),
        BENEFICIARY(Level.SO_OF_A_GROUP, true),
        PLACE(Level.SO_OF_A_GROUP, true),
        PARTNER(Level.SO_OF_A_GROUP, true),
        TIME_WITHIN_YEAR(Level.CUC, false),
        /** A decrease, or any change that leaves the total of the support as it was approved. */
        NO_MORE_SUPPORT(Level.CUC, false);

        private final Level level;
        private final boolean needsDecision;

        Change(Level level, boolean needsDecision) {
            this.level = level;
            this.needsDecision = needsDecision;
        }
    }

    /** The lowest level that decides. */
    private enum Level {
        /** Sở Công Thương for a group project (đề án nhóm), the Cục for any other. */
        SO_OF_A_GROUP,
        CUC,
        BO
    }

    /**
     * Refuses a change that none of the decisions shown with it may make; a contract appendix alone, without a decision,
     * may shift time within the year or lower the support.
     *
     * @param shown what the command itself shows, not what its line rests on
     */
    public static void mustDecide(Change change, ProjectProposed of, List<Evidence> shown, Circumstances around) {
        if (of.level() != ProgrammeLevel.NATIONAL) {
            return;
        }
        if (!shown.isEmpty()) {
            around.mustKnow(shown);
        }
        List<DecisionId> decisions = Evidence.decisionsOf(shown);
        boolean decided = decisions.isEmpty()
                ? !change.needsDecision
                : decisions.stream().anyMatch(it -> mayDecide(it, change, of, around));
        around.unlessLifted(DECIDED_BY_WRONG_LEVEL, !decided, "/evidence", deciders(change, of, around));
    }

    private static boolean mayDecide(DecisionId decision, Change change, ProjectProposed of, Circumstances around) {
        String issuer = decision.issuer();
        return BO_AND_ABOVE.contains(issuer)
                || (change.level != Level.BO && CUC.contains(issuer))
                || (isForTheSo(change, of) && isSoOfTheProvince(decision, of.unit(), around));
    }

    private static boolean isForTheSo(Change change, ProjectProposed of) {
        return change.level == Level.SO_OF_A_GROUP && of.kind() == ProjectKind.GROUP;
    }

    /** The office of the province that stood, or had taken the project's province in, when the decision was signed. */
    private static boolean isSoOfTheProvince(DecisionId decision, Unit unit, Circumstances around) {
        Unit serving = around.registry().gazetteer().servingFor(unit, decision.signedOn());
        return serving != null && decision.issuer().equals(soOf(serving));
    }

    private static String soOf(Unit unit) {
        return unit.code() + "-" + SO;
    }

    /** Who may decide, by name: the office first, then the names that the Cục has borne. */
    private static String deciders(Change change, ProjectProposed of, Circumstances around) {
        List<String> codes = new ArrayList<>(change.level == Level.BO ? List.of("bct") : CUC);
        Gazetteer gazetteer = around.registry().gazetteer();
        Unit serving = gazetteer.servingFor(of.unit(), around.today());
        if (isForTheSo(change, of) && serving != null) {
            codes.addFirst(soOf(serving));
        }
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(gazetteer.issuerName(code, around.today())))
                .collect(Collectors.joining(" / "));
    }
}
