package vn.khuyencong.ledger.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which components of a fact may be missing, and which of them a sample says or leaves out: {@code Evidence.quote}. */
final class Nullables {
    private Nullables() {}

    /** Every nullable component that can be reached from a record type. */
    static Set<String> declaredBy(Class<?> type) {
        Set<String> found = new TreeSet<>();
        declaredBy(type, found, new TreeSet<>());
        return found;
    }

    static Set<String> saidBy(Object sample) {
        Set<String> said = new TreeSet<>();
        walk(sample, (name, value) -> {
            if (value != null) {
                said.add(name);
            }
        });
        return said;
    }

    static Set<String> leftOutBy(Object sample) {
        Set<String> leftOut = new TreeSet<>();
        walk(sample, (name, value) -> {
            if (value == null) {
                leftOut.add(name);
            }
        });
        return leftOut;
    }

    private static void declaredBy(Class<?> type, Set<String> found, Set<String> seen) {
        if (!type.isRecord() || !seen.add(type.getName())) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (isNullable(component)) {
                found.add(nameOf(type, component));
            }
            declaredBy(heldBy(component.getGenericType()), found, seen);
        }
    }

    private static Class<?> heldBy(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static void walk(@Nullable Object value, BiConsumer<String, @Nullable Object> visit) {
        if (value instanceof List<?> list) {
            list.forEach(element -> walk(element, visit));
        } else if (value != null && value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object inner = read(value, component);
                if (isNullable(component)) {
                    visit.accept(nameOf(value.getClass(), component), inner);
                }
                walk(inner, visit);
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static @Nullable Object read(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
