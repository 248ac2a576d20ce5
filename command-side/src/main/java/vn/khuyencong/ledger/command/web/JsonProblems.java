package vn.khuyencong.ledger.command.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.khuyencong.ledger.events.InvalidValue;

/** Says where a body breaks: the JSON pointer of the wrong value, or the line and column where it stops being JSON. */
final class JsonProblems {
    private JsonProblems() {}

    static RequestProblem asRequestProblem(JacksonException problem) {
        String pointer = pointerOf(problem);
        InvalidValue invalid = invalidIn(problem);
        if (invalid != null) {
            return new RequestProblem(BAD_REQUEST, invalid.rule().name(), pointer, invalid.given());
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return new RequestProblem(BAD_REQUEST, "FIELD_UNKNOWN", pointer, unknown.getPropertyName());
        }
        if (pointer.isEmpty()) {
            return new RequestProblem(
                    BAD_REQUEST,
                    "JSON_MALFORMED",
                    "",
                    problem.getLocation().getLineNr(),
                    problem.getLocation().getColumnNr());
        }
        return new RequestProblem(BAD_REQUEST, "VALUE_MALFORMED", pointer, problem.getOriginalMessage());
    }

    private static @Nullable InvalidValue invalidIn(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof InvalidValue invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static String pointerOf(JacksonException problem) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference at : problem.getPath()) {
            pointer.append('/').append(at.getPropertyName() == null ? at.getIndex() : at.getPropertyName());
        }
        return pointer.toString();
    }
}
