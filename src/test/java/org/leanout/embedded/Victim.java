package org.leanout.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Another LeanOut, to be killed: it starts on the directory given, commits a row, says so, and stays. */
class Victim {

    static final String STARTED = "started";

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = PostgresServer.start(Path.of(arguments[0]));
        try (var connection =
                DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword())) {
            connection.createStatement().execute("create table if not exists word (text text)");
            connection.createStatement().execute("insert into word values ('" + arguments[1] + "')");
        }
        if (arguments.length > 2) {
            server.started();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        }
        System.out.println("committed");
        Thread.sleep(60_000);
    }

    private static void close(PostgresServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
