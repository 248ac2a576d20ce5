package vn.khuyencong.ledger.command.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be read as a command: what is wrong, where, and what was given. */
final class RequestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String pointer;
    private final transient List<String> values;

    RequestProblem(HttpStatus status, String code, String pointer, Object... values) {
        super(code + " at " + pointer);
        this.status = status;
        this.code = code;
        this.pointer = pointer;
        this.values = List.of(values).stream().map(Object::toString).toList();
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String pointer() {
        return pointer;
    }

    List<String> values() {
        return values;
    }
}
