package vn.khuyencong.ledger.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stored names of facts: {@code BudgetApproved@1}, never a class name, so that a class may move house. */
public final class FactTypes {
    private static final String FIRST_REVISION = "@1";
    private static final Map<String, Class<? extends Fact>> BY_NAME = collect();

    private FactTypes() {}

    /** Stored name to record class, in alphabetical order. */
    public static Map<String, Class<? extends Fact>> byStoredName() {
        return BY_NAME;
    }

    /** The stored name of a fact, for example {@code FundsDisbursed@1}. */
    public static String storedNameOf(Class<? extends Fact> type) {
        return type.getSimpleName() + FIRST_REVISION;
    }

    private static Map<String, Class<? extends Fact>> collect() {
        Map<String, Class<? extends Fact>> found = new TreeMap<>();
        for (Class<? extends Fact> type : leavesOf(Fact.class)) {
            found.put(storedNameOf(type), type);
        }
        return Collections.unmodifiableMap(found);
    }

    private static List<Class<? extends Fact>> leavesOf(Class<? extends Fact> family) {
        Class<?>[] members = family.getPermittedSubclasses();
        if (members == null) {
            return List.of(family);
        }
        List<Class<? extends Fact>> leaves = new ArrayList<>();
        for (Class<?> member : members) {
            leaves.addAll(leavesOf(member.asSubclass(Fact.class)));
        }
        return leaves;
    }
}
