package org.leanout.shared;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one way to SQL; it also reads PostgreSQL's arrays into lists. */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration {

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        var conversions = new DefaultFormattingConversionService();
        conversions.addConverter(new ArrayToCollection(conversions));
        return JdbcClient.create(operations, conversions);
    }

    /** An array of text becomes a collection of strings or of an enum's constants. */
    private record ArrayToCollection(ConversionService conversions) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Array.class, Collection.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                Object elements = source == null ? null : ((Array) source).getArray();
                return conversions.convert(elements, TypeDescriptor.forObject(elements), to);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
