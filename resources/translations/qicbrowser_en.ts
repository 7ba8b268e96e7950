<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln note…</numerusform>
            <numerusform>All %Ln notes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>The latest {shown} of %Ln note.</numerusform>
            <numerusform>The latest {shown} of %Ln notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>There is %Ln error in this file. Nothing was imported from it.</numerusform>
            <numerusform>There are %Ln errors in this file. Nothing was imported from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>it holds more than %Ln value.</numerusform>
            <numerusform>it holds more than %Ln values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>it is longer than %Ln character</numerusform>
            <numerusform>it is longer than %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotesDialog</name>
    <message numerus="yes">
        <source>%n notes written to {path}.</source>
        <translation>
            <numerusform>%Ln note written to {path}.</numerusform>
            <numerusform>%Ln notes written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln reference written to {path}.</numerusform>
            <numerusform>%Ln references written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln reference.</numerusform>
            <numerusform>%Ln references.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>Writing %Ln row…</numerusform>
            <numerusform>Writing %Ln rows…</numerusform>
        </translation>
    </message>
</context>
</TS>
