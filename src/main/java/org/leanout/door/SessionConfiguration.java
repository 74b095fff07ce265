package org.leanout.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are written into the database, and read by whatever version of the program comes next. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** A button clicked twice makes two requests that tell the same session what to show next: the later one's word stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer laterWordStays() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What cannot be read (any more) is as if it had never been there: without an account, one is signed out. */
    @Bean
    ConversionService springSessionConversionService() {
        var reading = new DeserializingConverter();
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                return null;
            }
        });
        return conversions;
    }
}
