package vn.khuyencong.ledger.infra.embedded.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/**
 * JSON whose type is the fact's own name and number, {@code BudgetApproved@1}, never a class name. What is no fact, such
 * as Axon's tokens and metadata, keeps its class name.
 */
public final class FactSerializer extends JacksonSerializer {

    private final Map<SerializedType, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SerializedType> types = new HashMap<>();

    private FactSerializer(Builder builder, Map<String, Class<?>> facts) {
        super(builder);
        facts.forEach((name, fact) -> {
            SerializedType type = parse(name);
            classes.put(type, fact);
            types.merge(fact, type, FactSerializer::newer);
        });
    }

    /** A serializer for the facts by name; a class that stands under several revisions is written under the highest. */
    public static FactSerializer of(Map<String, Class<?>> facts) {
        return new FactSerializer(JacksonSerializer.builder().objectMapper(mapper()), facts);
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    private static SerializedType parse(String name) {
        String[] parts = name.split("@", -1);
        if (parts.length != 2 || parts[0].isEmpty() || !parts[1].matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("a fact is named alias@revision, not " + name);
        }
        return new SimpleSerializedType(parts[0], parts[1]);
    }

    private static SerializedType newer(SerializedType one, SerializedType other) {
        return revision(one) > revision(other) ? one : other;
    }

    private static int revision(SerializedType type) {
        return Integer.parseInt(type.getRevision());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        SerializedType fact = type == null ? null : types.get(type);
        return fact != null ? fact : super.typeForClass(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        Class<?> fact = classes.get(type);
        return fact != null ? fact : super.classForType(type);
    }
}
