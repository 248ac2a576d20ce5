package vn.khuyencong.ledger.command.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.ledger.command.desk.Command;

/** What a record needs and a body leaves out: a list not given is an empty list, anything else is told by its name. */
final class Completeness {
    private Completeness() {}

    static void check(ObjectNode body, Class<?> record) {
        check(body, record, "");
    }

    private static void check(ObjectNode body, Class<?> record, String pointer) {
        for (RecordComponent component : record.getRecordComponents()) {
            String at = pointer + "/" + component.getName();
            JsonNode given = body.get(component.getName());
            if (given == null || given.isNull()) {
                supply(body, component, at);
            } else {
                checkInside(given, component.getGenericType(), at);
            }
        }
    }

    private static void supply(ObjectNode body, RecordComponent component, String at) {
        if (component.getType() == List.class) {
            body.putArray(component.getName());
        } else if (!isNullable(component.getAnnotatedType())) {
            throw new RequestProblem(BAD_REQUEST, "FIELD_MISSING", at, component.getName());
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static void checkInside(JsonNode given, Type type, String at) {
        if (given instanceof ObjectNode object && type instanceof Class<?> of && isOurRecord(of)) {
            check(object, of, at);
        }
        if (given instanceof ObjectNode object && type instanceof Class<?> of && Command.class.isAssignableFrom(of)) {
            checkReplacement(object, of, at);
        }
        if (given instanceof ArrayNode array && type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            for (int i = 0; i < array.size(); i++) {
                checkInside(array.get(i), element, at + "/" + i);
            }
        }
    }

    private static void checkReplacement(ObjectNode object, Class<?> family, String at) {
        JsonNode named = object.get("command");
        for (Class<?> member :
                family.getPermittedSubclasses() == null ? new Class<?>[0] : family.getPermittedSubclasses()) {
            if (named != null && member.getSimpleName().equals(named.asString(""))) {
                check(object, member, at);
                return;
            }
        }
        throw new RequestProblem(BAD_REQUEST, "REPLACEMENT_UNREADABLE", at + "/command", String.valueOf(named));
    }

    /** Records with more than one component are objects on the wire; the others are values and read themselves. */
    private static boolean isOurRecord(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("vn.khuyencong.ledger.")
                && type.getRecordComponents().length > 1;
    }
}
